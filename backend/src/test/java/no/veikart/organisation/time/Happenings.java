package no.veikart.organisation.time;

import io.restassured.response.ValidatableResponse;
import java.sql.SQLException;
import java.util.UUID;
import no.veikart.testing.Api;
import no.veikart.testing.As;
import no.veikart.testing.Made;
import no.veikart.testing.Store;

/** What the tests of units over time share: what happened, written mostly past the API row by row, and a short way to read a unit. */
final class Happenings {

    private Happenings() {}

    static ValidatableResponse read(Made unit, String what) {
        return Api.get(unit.path() + what).then();
    }

    static void rename(Made unit, String day, String name) {
        As.administrator().run(() -> Api.patch(
                        unit.path() + "?effectiveFrom=" + day,
                        unit.presentEtag(),
                        "{\"name\": {\"nb\": \"" + name + "\"}}")
                .then()
                .statusCode(200));
    }

    static void move(Made unit, String day, Made parent) throws SQLException {
        Store.execute(
                "UPDATE organisation_unit_edge SET valid_to = '%s' WHERE unit_id = '%s' AND valid_to IS NULL"
                        .formatted(day, unit.id()),
                """
                INSERT INTO organisation_unit_edge (id, unit_id, hierarchy_code, parent_id, valid_from)
                VALUES (uuidv7(), '%s', 'administration', '%s', '%s')""".formatted(unit.id(), parent.id(), day));
    }

    static void close(Made unit, String day) throws SQLException {
        Store.execute(
                "UPDATE organisation_unit_version SET valid_to = '%s' WHERE unit_id = '%s' AND valid_to IS NULL"
                        .formatted(day, unit.id()),
                "UPDATE organisation_unit_edge SET valid_to = '%s' WHERE unit_id = '%s' AND valid_to IS NULL"
                        .formatted(day, unit.id()));
    }

    static String event(String kind, String day) throws SQLException {
        String id = UUID.randomUUID().toString();
        Store.execute("""
                INSERT INTO organisation_change_event (id, code, version, recorded_at, hierarchy_code, kind, effective_on, title, source_id)
                SELECT '%1$s', 'hendelse-%1$s', 0, now(), 'administration', '%2$s', '%3$s', '{"nb": "Hendelse"}', id
                FROM source WHERE code = 'presentasjon-2020'""".formatted(id, kind, day));
        return id;
    }

    static void succeeds(String event, Made from, Made to, String weight) throws SQLException {
        Store.execute("INSERT INTO organisation_succession VALUES ('%s', '%s', '%s', %s)"
                .formatted(event, from.id(), to.id(), weight));
    }

    static void takesOver(String event, Made from, Made to) throws SQLException {
        Store.execute(
                "INSERT INTO organisation_takeover VALUES ('%s', '%s', '%s')".formatted(event, from.id(), to.id()));
    }
}
