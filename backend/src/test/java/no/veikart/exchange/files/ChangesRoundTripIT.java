package no.veikart.exchange.files;

import static io.restassured.RestAssured.given;
import static no.veikart.testing.Api.ROOT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.veikart.exchange.imports.DataSetImport;
import no.veikart.testing.Api;
import no.veikart.testing.Body;
import no.veikart.testing.PostgresResource;
import no.veikart.testing.Tables;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was done to units after the files were read is taken home with them, and every table says the same when they are read again. */
@QuarkusTest
@WithTestResource(
        value = PostgresResource.class,
        initArgs = @ResourceArg(name = PostgresResource.DATA, value = ChangesRoundTripIT.DATA))
@TestSecurity(user = "ada", roles = "administrator")
class ChangesRoundTripIT {

    static final String DATA = "src/test/resources/reorganised";

    @Inject
    DataFiles files;

    @Inject
    DataSetImport imports;

    @Inject
    Flyway flyway;

    @TempDir
    Path folder;

    /** Other tests share the database, and expect it as it was read first. */
    @AfterEach
    void beginAnew() {
        read(Path.of(DATA));
    }

    @Test
    void externalIdsSourcesAndWhatIsNoMore_ofWhatEventsBegan() throws IOException {
        patch("fellesskolen", "", "{\"externalIds\": [{\"system\": \"hr\", \"value\": \"42\"}]}");
        patch("nordskolen", "", "{\"externalIds\": [{\"system\": \"hr\", \"value\": \"43\"}]}");
        patch("veiomradet", "", "{\"source\": {\"code\": \"kilde\", \"locator\": \"s. 99\"}}");
        patch("helse", "", "{\"source\": {\"code\": \"kilde\", \"locator\": \"s. 98\"}}");
        String event = "/organisation-change-events/" + idOf("organisation-change-events", "biblioteket-apner");
        Api.patch(event, Api.get(event).header("ETag"), "{\"source\": {\"code\": \"kilde\", \"locator\": \"s. 97\"}}")
                .then()
                .statusCode(200);
        patch("fellesskolen", "?effectiveFrom=2021-01-01", "{\"leaderRole\": null, \"organisationNumber\": null}");
        done("RENAMED", "2022-01-01", "to", Map.of("unit", "fellesskolen", "removes", List.of("DESCRIPTION")));
        isTheSameReadAgain();
    }

    @Test
    void aMoveThatWasToldOfAfterWhatCameLater() throws IOException {
        done("CREATED", "2021-01-01", "to", made("en", "helse"), made("to", "helse"));
        done("CREATED", "2021-01-01", "to", made("under-en", "en"));
        Api.post(
                        "/organisation-change-events",
                        event("MERGED", "2023-01-01")
                                .with("from", List.of(Map.of("unit", "en")))
                                .with("to", List.of(Map.of("unit", "to"))))
                .then()
                .statusCode(201);
        done("MOVED", "2022-01-01", "to", Map.of("unit", "under-en", "parent", "skole"));
        done("MOVED", "2017-06-01", "to", Map.of("unit", "park", "parent", "helse"));
        isTheSameReadAgain();
    }

    @Test
    void aNameThatWasToldOfAfterTheSameNameLater() throws IOException {
        done("RENAMED", "2024-01-01", "to", Map.of("unit", "omsorg", "name", Map.of("nb", "Pleie")));
        done("RENAMED", "2023-01-01", "to", Map.of("unit", "omsorg", "name", Map.of("nb", "Pleie")));
        isTheSameReadAgain();
    }

    private static int events;

    private static Body event(String kind, String day) {
        return Body.changeEvent("ny-hendelse-" + ++events, kind, day).with("source", Map.of("code", "kilde"));
    }

    private static void done(String kind, String day, String side, Object... units) {
        Api.post("/organisation-change-events", event(kind, day).with(side, List.of(units)))
                .then()
                .statusCode(201);
    }

    private static Map<String, Object> made(String code, String parent) {
        return Map.of("unit", code, "name", Map.of("nb", "Enhet " + code), "level", "enhet", "parent", parent);
    }

    private static void patch(String unit, String effectiveFrom, String patch) {
        String path = "/organisation-units/" + idOf("organisation-units", unit);
        Api.patch(path + effectiveFrom, Api.get(path).header("ETag"), patch)
                .then()
                .statusCode(200);
    }

    private static String idOf(String collection, String code) {
        return Api.get("/" + collection + "?code=" + code).path("items[0].id");
    }

    private void isTheSameReadAgain() throws IOException {
        var before = Tables.told();
        var exported = new TreeMap<String, String>();
        for (DataFile<?> file : files.inOrder()) {
            String text = given().get(ROOT + "/exports/" + file.name()).asString();
            exported.put(file.name(), text);
            Files.writeString(folder.resolve(file.name()), text);
        }
        read(folder);
        var after = Tables.told();
        before.forEach((table, rows) ->
                assertEquals(String.join("\n", rows), String.join("\n", after.getOrDefault(table, List.of())), table));
        assertNotEquals(Map.of(), before);
        for (DataFile<?> file : files.inOrder()) {
            assertEquals(
                    exported.get(file.name()),
                    given().get(ROOT + "/exports/" + file.name()).asString(),
                    file.name());
        }
    }

    private void read(Path from) {
        flyway.clean();
        flyway.migrate();
        imports.run(from);
    }
}
