package no.veikart.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.quarkus.test.junit.callback.QuarkusTestBeforeEachCallback;
import io.quarkus.test.junit.callback.QuarkusTestMethodContext;
import io.restassured.RestAssured;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Holds every answer that a test gets against the committed contract: the status must be declared, the body must fit its schema, and no
 * member may be there that the contract does not name. Registered for all tests as a service.
 */
public class ContractCheck implements Filter, QuarkusTestBeforeEachCallback {

    private static final String LOCATION = "urn:veikart:committed";
    private static final ContractCheck CHECK = new ContractCheck();
    private JsonNode contract;
    private SchemaRegistry registry;

    @Override
    public void beforeEach(QuarkusTestMethodContext context) {
        RestAssured.replaceFiltersWith(CHECK);
    }

    @Override
    public Response filter(
            FilterableRequestSpecification request, FilterableResponseSpecification expected, FilterContext context) {
        Response response = context.next(request, expected);
        String path = URI.create(request.getURI()).getPath();
        load();
        contract.path("paths").properties().stream()
                .filter(entry -> path.matches(entry.getKey().replaceAll("\\{[^}]+}", "[^/]+")))
                .findFirst()
                .map(entry -> entry.getKey())
                .ifPresent(template -> check(template, request.getMethod().toLowerCase(Locale.ROOT), response));
        return response;
    }

    private void check(String template, String method, Response response) {
        JsonNode operation = contract.path("paths").path(template).path(method.equals("head") ? "get" : method);
        String status = String.valueOf(response.statusCode());
        if (operation.isMissingNode()) {
            checkBody("/components/schemas/Problem", response, method + " " + template);
            return;
        }
        JsonNode declared = operation.path("responses").path(status);
        String at = "/paths/" + template.replace("/", "~1") + "/" + method + "/responses/" + status;
        if (declared.has("$ref")) {
            at = declared.get("$ref").asText().substring(1);
            declared = contract.at(at);
        }
        if (declared.isMissingNode()) {
            throw new AssertionError("%s %s answered %s, which the contract does not name: %s"
                    .formatted(method, template, status, response.asString()));
        }
        if (declared.has("content") && !method.equals("head")) {
            String mediaType = response.contentType().split(";")[0];
            if (!declared.path("content").has(mediaType)) {
                throw new AssertionError(
                        "%s %s answered %s, which the contract does not name".formatted(method, template, mediaType));
            }
            if (!mediaType.endsWith("json")) {
                return; // a file is text of its own format; its tests read it
            }
            checkBody(at + "/content/" + mediaType.replace("/", "~1") + "/schema", response, method + " " + template);
        }
    }

    private void checkBody(String pointer, Response response, String operation) {
        try {
            var errors = registry.getSchema(SchemaLocation.of(
                            LOCATION + "#" + pointer.replace("{", "%7B").replace("}", "%7D")))
                    .validate(
                            new ObjectMapper().readTree(response.asByteArray()),
                            context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
            if (!errors.isEmpty()) {
                throw new AssertionError(operation + " breaks the contract: " + errors + "\n" + response.asString());
            }
        } catch (IOException e) {
            throw new AssertionError(operation + " did not answer JSON: " + response.asString(), e);
        }
    }

    private synchronized void load() {
        if (contract != null) {
            return;
        }
        try {
            contract = new com.fasterxml.jackson.dataformat.yaml.YAMLMapper()
                    .readTree(Files.readString(Path.of("../openapi/openapi.yaml")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        forbidUnnamedMembers(contract.path("components").path("schemas"));
        String json = contract.toString();
        registry = SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(Map.of(LOCATION, json)));
    }

    private static void forbidUnnamedMembers(JsonNode node) {
        if (node instanceof ObjectNode object && object.has("properties") && !object.has("additionalProperties")) {
            object.put("additionalProperties", false);
        }
        List.copyOf(node.properties()).forEach(member -> forbidUnnamedMembers(member.getValue()));
    }
}
