package no.veikart.shared.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.veikart.shared.security.Write.Who;
import no.veikart.testing.PostgresResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The table of who may write what: every write operation of the contract × everyone who may ask. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class RolesIT {

    /** Each area tells its own rows. */
    private static final Map<String, Write> TABLE = Stream.of(
                    OrganisationWrites.strategyAndOrganisation(),
                    OrganisationWrites.leadership(),
                    PoliticsWrites.politics(),
                    PoliticsWrites.members(),
                    FigureWrites.indicators(),
                    FigureWrites.reporting())
            .flatMap(area -> area)
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    static Stream<Arguments> everyOperationAndEveryone() {
        return TABLE.keySet().stream().sorted().flatMap(operation -> Arrays.stream(Who.values())
                .map(who -> Arguments.of(operation, who)));
    }

    @ParameterizedTest(name = "{0} as {1}")
    @MethodSource("everyOperationAndEveryone")
    void writing(String operation, Who who) {
        Write write = TABLE.get(operation);
        Supplier<Response> request = write.request().get();
        Response answer = who.caller().get(request);
        if (write.allowed().contains(who)) {
            assertTrue(answer.statusCode() / 100 == 2, answer.statusCode() + " " + answer.asString());
        } else {
            assertEquals(who == Who.ANYONE ? 401 : 403, answer.statusCode(), answer::asString);
        }
    }

    @Test
    void theTable_namesEveryWriteOperationOfTheContract() throws IOException {
        var operations = new TreeSet<String>();
        JsonNode contract = new YAMLMapper().readTree(Files.readString(Path.of("../openapi/openapi.yaml")));
        for (JsonNode path : contract.path("paths")) {
            path.properties().stream()
                    .filter(method -> Set.of("post", "put", "patch", "delete").contains(method.getKey()))
                    .forEach(method ->
                            operations.add(method.getValue().path("operationId").asText()));
        }
        assertEquals(operations, new TreeSet<>(TABLE.keySet()));
    }
}
