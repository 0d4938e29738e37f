package no.veikart.search;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import no.veikart.testing.Api;
import no.veikart.testing.Made;
import no.veikart.testing.PostgresResource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;

/** What is shown with the name of another thing is found by the name that this has now. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
@TestSecurity(user = "ada", roles = "administrator")
class SearchNamesIT {

    @Inject
    Flyway flyway;

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String url;

    private static ValidatableResponse events(String words) {
        return Api.get("/search?type=organisation-change-event&q=" + words)
                .then()
                .statusCode(200);
    }

    private static void patch(String path, String patch) {
        var etag = Api.get(path.split("\\?")[0]).header("ETag");
        Api.patch(path, etag, patch).then().statusCode(200);
    }

    @Test
    void anEventWithoutATitle_isFoundByTheCorrectedNamesOfItsUnits() {
        var event = Made.of("/organisation-change-events", Made.unitEvent("velferd"));
        String unit = "/organisation-units/" + Api.get(event.path()).path("to[0].unit.id");
        patch(unit, "{\"name\": {\"nb\": \"Tangvinderiet\"}}");
        events("tangvinderiet")
                .body("items.code", contains(event.code()))
                .body("items[0].title.nb", equalTo("Tangvinderiet"));
        patch(unit, "{\"name\": {\"nb\": \"Sjøgresseriet\"}}");
        events("tangvinderiet").body("items.code", not(hasItem(event.code())));
        events("sjøgresseriet").body("items.code", contains(event.code()));
        patch(unit + "?effectiveFrom=2025-06-01", "{\"name\": {\"nb\": \"Mosebinderiet\"}}");
        events("mosebinderiet").body("items[0].title.nb", equalTo("Mosebinderiet"));
        events("sjøgresseriet").body("items.code", hasItem(event.code()));
    }

    @Test
    void anEventWithATitle_isCalledThat() {
        var event = Made.of(
                "/organisation-change-events", Made.unitEvent("velferd").with("title", Map.of("nb", "Et veddemål")));
        String unit = "/organisation-units/" + Api.get(event.path()).path("to[0].unit.id");
        patch(unit, "{\"name\": {\"nb\": \"Lyngbrenneriet\"}}");
        events("lyngbrenneriet").body("items.code", not(hasItem(event.code())));
        events("veddemål").body("items.code", contains(event.code()));
    }

    @Test
    void aGroup_isFoundByTheCorrectedTitleOfItsPeriod() {
        var period = Made.electionPeriod();
        var group = Made.groupIn(period);
        patch(period.path(), "{\"title\": {\"nb\": \"Myrulltiden\"}}");
        Api.get("/search?type=parliamentary-group&q=myrulltiden").then().body("items.code", contains(group.code()));
    }

    /** From the version before, in a database of its own. */
    @Test
    void whatWasCalledByOldNames_isBroughtUpToDate() throws SQLException {
        String own = url.replaceFirst("/[^/?]+(\\?|$)", "/before_v021$1");
        execute(url, "DROP DATABASE IF EXISTS before_v021", "CREATE DATABASE before_v021");
        migrated(own, "020");
        execute(own, """
                BEGIN;
                INSERT INTO source (id, code, version, recorded_at, title, publisher)
                    VALUES (uuidv7(), 's', 0, now(), '{"nb": "Kilde"}', 'Kommunen');
                INSERT INTO organisation_level (id, code, version, recorded_at, ordinal, name, source_id)
                    SELECT uuidv7(), 'l', 0, now(), 1, '{"nb": "Nivå"}', id FROM source;
                INSERT INTO organisation_unit (id, code, version, recorded_at, hierarchy_code)
                    VALUES (uuidv7(), 'u', 0, now(), 'administration');
                INSERT INTO organisation_unit_version (id, unit_id, valid_from, start_known, name, level_id, source_id)
                    SELECT uuidv7(), u.id, '2020-01-01', true, '{"nb": "Gammelt"}', l.id, l.source_id
                    FROM organisation_unit u, organisation_level l;
                INSERT INTO organisation_unit_edge (id, unit_id, hierarchy_code, valid_from)
                    SELECT uuidv7(), id, hierarchy_code, '2020-01-01' FROM organisation_unit;
                INSERT INTO organisation_change_event (id, code, version, recorded_at, hierarchy_code, kind, effective_on, source_id)
                    SELECT uuidv7(), 'e', 0, now(), 'administration', 'CREATED', '2020-01-01', id FROM source;
                INSERT INTO organisation_change_event_unit (event_id, part, ordinal, unit_id, began, ended, restated, moved)
                    SELECT e.id, 'TO', 0, u.id, true, false, false, false FROM organisation_change_event e, organisation_unit u;
                COMMIT""", "UPDATE organisation_unit_version SET name = '{\"nb\": \"Nytt\"}'");
        assertEquals("Gammelt", nameOfEvent(own));
        migrated(own, "021");
        assertEquals("Nytt", nameOfEvent(own));
        execute(url, "DROP DATABASE before_v021");
    }

    private void migrated(String database, String version) {
        Flyway.configure()
                .configuration(flyway.getConfiguration())
                .dataSource(database, "postgres", "postgres")
                .target(version)
                .load()
                .migrate();
    }

    private static void execute(String database, String... statements) throws SQLException {
        try (var connection = DriverManager.getConnection(database, "postgres", "postgres");
                var statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private static String nameOfEvent(String database) throws SQLException {
        try (var connection = DriverManager.getConnection(database, "postgres", "postgres");
                var statement = connection.createStatement();
                var rows = statement.executeQuery(
                        "SELECT title ->> 'nb' FROM search_entry WHERE type = 'organisation-change-event'")) {
            rows.next();
            return rows.getString(1);
        }
    }
}
