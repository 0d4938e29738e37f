package no.veikart.organisation.time;

import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.sql.SQLException;
import java.util.UUID;
import no.veikart.testing.Api;
import no.veikart.testing.As;
import no.veikart.testing.Body;
import no.veikart.testing.Made;
import no.veikart.testing.PostgresResource;
import no.veikart.testing.Store;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** One unit over time, and a tree on two days. What happened is written past the API here, row by row. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class OrganisationUnitTimeIT {

    private static ValidatableResponse read(Made unit, String what) {
        return Api.get(unit.path() + what).then();
    }

    private static void rename(Made unit, String day, String name) {
        As.administrator().run(() -> Api.patch(
                        unit.path() + "?effectiveFrom=" + day,
                        unit.presentEtag(),
                        "{\"name\": {\"nb\": \"" + name + "\"}}")
                .then()
                .statusCode(200));
    }

    private static void move(Made unit, String day, Made parent) throws SQLException {
        Store.execute(
                "UPDATE organisation_unit_edge SET valid_to = '%s' WHERE unit_id = '%s' AND valid_to IS NULL"
                        .formatted(day, unit.id()),
                """
                INSERT INTO organisation_unit_edge (id, unit_id, hierarchy_code, parent_id, valid_from)
                VALUES (uuidv7(), '%s', 'administration', '%s', '%s')""".formatted(unit.id(), parent.id(), day));
    }

    private static void close(Made unit, String day) throws SQLException {
        Store.execute(
                "UPDATE organisation_unit_version SET valid_to = '%s' WHERE unit_id = '%s' AND valid_to IS NULL"
                        .formatted(day, unit.id()),
                "UPDATE organisation_unit_edge SET valid_to = '%s' WHERE unit_id = '%s' AND valid_to IS NULL"
                        .formatted(day, unit.id()));
    }

    private static String event(String kind, String day) throws SQLException {
        String id = UUID.randomUUID().toString();
        Store.execute("""
                INSERT INTO organisation_change_event (id, code, version, recorded_at, hierarchy_code, kind, effective_on, title, source_id)
                SELECT '%1$s', 'hendelse-%1$s', 0, now(), 'administration', '%2$s', '%3$s', '{"nb": "Hendelse"}', id
                FROM source WHERE code = 'presentasjon-2020'""".formatted(id, kind, day));
        return id;
    }

    private static void succeeds(String event, Made from, Made to, String weight) throws SQLException {
        Store.execute("INSERT INTO organisation_succession VALUES ('%s', '%s', '%s', %s)"
                .formatted(event, from.id(), to.id(), weight));
    }

    private static void takesOver(String event, Made from, Made to) throws SQLException {
        Store.execute(
                "INSERT INTO organisation_takeover VALUES ('%s', '%s', '%s')".formatted(event, from.id(), to.id()));
    }

    @Nested
    class Ancestors {

        @Test
        void listAncestors_beginsAtTheRoot() {
            var parent = Made.unit();
            var unit = Made.unitUnder(parent.code());
            read(unit, "/ancestors")
                    .statusCode(200)
                    .body("items.code", contains("kommunedirektoren", "samfunn", parent.code()))
                    .body("items[1].level.code", equalTo("sektor"))
                    .body("page.total", equalTo(3));
            Api.get("/organisation-units/"
                            + Api.get("/organisation-units?code=kommunedirektoren")
                                    .path("items[0].id") + "/ancestors")
                    .then()
                    .body("items", empty());
        }

        @Test
        void listAncestors_areThoseOfTheDayByTheirNamesThen() throws SQLException {
            var first = Made.unit();
            var second = Made.unit();
            var unit = Made.unitUnder(first.code());
            move(unit, "2025-03-01", second);
            rename(second, "2025-06-01", "Nytt navn");
            read(unit, "/ancestors?asOf=2025-02-28").body("items[2].code", equalTo(first.code()));
            read(unit, "/ancestors?asOf=2025-03-01")
                    .body("items[2].code", equalTo(second.code()))
                    .body("items[2].name.nb", equalTo("Enhet " + second.code()));
            read(unit, "/ancestors").body("items[2].name.nb", equalTo("Nytt navn"));
            close(unit, "2025-05-01");
            read(unit, "/ancestors").body("items[2].name.nb", equalTo("Enhet " + second.code()));
        }

        @Test
        void listAncestors_onADayOnWhichTheUnitWasNot_is404() {
            read(Made.unit(), "/ancestors?asOf=2023-12-31").statusCode(404);
        }
    }

    @Nested
    class History {

        @Test
        void getHistory_tellsEveryStretchAndTheEventsBetween() throws SQLException {
            var parent = Made.unit();
            var unit = Made.unit();
            rename(unit, "2025-01-01", "Nytt navn");
            move(unit, "2025-06-01", parent);
            String moved = event("MOVED", "2025-06-01");
            Store.execute("UPDATE organisation_unit_edge SET event_id = '%s' WHERE unit_id = '%s' AND valid_to IS NULL"
                    .formatted(moved, unit.id()));
            close(unit, "2026-01-01");
            String closed = event("CLOSED", "2026-01-01");
            Store.execute("""
                    INSERT INTO organisation_change_event_unit (event_id, part, ordinal, unit_id, began, ended, restated, moved)
                    VALUES ('%s', 'FROM', 0, '%s', false, true, false, false)""".formatted(closed, unit.id()));
            read(unit, "/history")
                    .statusCode(200)
                    .body("items.validFrom", contains("2024-01-01", "2025-01-01", "2025-06-01"))
                    .body("items.validTo", contains("2025-01-01", "2025-06-01", "2026-01-01"))
                    .body("items.name.nb", contains("Enhet " + unit.code(), "Nytt navn", "Nytt navn"))
                    .body("items.parent.code", contains("samfunn", "samfunn", parent.code()))
                    .body("items.source.code", hasItems(Body.SOURCE))
                    .body("items[0].events", empty())
                    .body("items[1].events.kind", contains("RENAMED"))
                    .body("items[2].events.id", contains(moved))
                    .body("items[2].events.kind", contains("MOVED"))
                    .body("items[2].events.planned", contains(false))
                    .body("end.on", equalTo("2026-01-01"))
                    .body("end.event.id", equalTo(closed))
                    .body("page.total", equalTo(3));
        }

        @Test
        void getHistory_ofADayWithTwoEvents_tellsBoth() throws SQLException {
            var parent = Made.unit();
            var unit = Made.unit();
            rename(unit, "2025-06-01", "Nytt navn");
            move(unit, "2025-06-01", parent);
            String moved = event("MOVED", "2025-06-01");
            Store.execute("UPDATE organisation_unit_edge SET event_id = '%s' WHERE unit_id = '%s' AND valid_to IS NULL"
                    .formatted(moved, unit.id()));
            rename(unit, "2025-07-01", "Nyere navn");
            read(unit, "/history")
                    .body("items.validFrom", contains("2024-01-01", "2025-06-01", "2025-07-01"))
                    .body("items[1].events.kind", contains("RENAMED", "MOVED"))
                    .body("items[2].events.kind", contains("RENAMED"));
        }

        @Test
        void getHistory_pageByPage_tellsEachStretchOnce() {
            var unit = Made.unit();
            rename(unit, "2025-01-01", "To");
            rename(unit, "2025-02-01", "Tre");
            var first = read(unit, "/history?limit=2");
            first.body("items.validFrom", contains("2024-01-01", "2025-01-01"))
                    .header("Link", containsString("/history?limit=2&cursor="))
                    .body("page.total", equalTo(3));
            String next = first.extract().path("page.next");
            read(unit, "/history?limit=2&cursor=" + next)
                    .body("items.validFrom", contains("2025-02-01"))
                    .header("Link", nullValue())
                    .body("page.next", nullValue());
            read(unit, "/history?cursor=rubbish").statusCode(400).body("errors[0].code", equalTo("wrong-cursor"));
        }

        @Test
        void getHistory_ofAUnitWithUnknownStart_claimsNone() {
            Api.get("/organisation-units/"
                            + Api.get("/organisation-units?code=velferd").path("items[0].id") + "/history")
                    .then()
                    .body("items[0].validFrom", nullValue())
                    .body("items[0].attestedOn", equalTo("2020-01-01"))
                    .body("end", nullValue());
        }
    }

    @Nested
    class Chains {

        @Test
        void getSuccessors_goesThroughEveryEventUpToTheDay() throws SQLException {
            var a = Made.unit();
            var b = Made.unit();
            var c = Made.unit();
            var d = Made.unit();
            String split = event("SPLIT", "2025-01-01");
            succeeds(split, a, b, "0.6");
            succeeds(split, a, c, "0.4");
            close(a, "2025-01-01");
            String merged = event("MERGED", "2025-06-01");
            succeeds(merged, b, d, "0.5");
            close(b, "2025-06-01");
            read(a, "/successors")
                    .statusCode(200)
                    .body("unit.code", equalTo(a.code()))
                    .body("items.unit.code", contains(b.code(), c.code(), d.code()))
                    .body("items.living", contains(false, true, true))
                    .body("items[2].weight.toDouble()", closeTo(0.3, 1e-9))
                    .body("items[2].steps.event.id", contains(split, merged))
                    .body("items[2].steps.from.code", contains(a.code(), b.code()))
                    .body("items[2].steps.to.code", contains(b.code(), d.code()));
            read(a, "/successors?asOf=2025-05-31")
                    .body("items.unit.code", contains(b.code(), c.code()))
                    .body("items.living", contains(true, true));
            read(a, "/successors?asOf=2024-12-31").body("items", empty());
            read(d, "/predecessors").body("items.unit.code", contains(b.code(), a.code()));
        }

        @Test
        void getSuccessors_withoutEveryWeight_tellsNone() throws SQLException {
            var a = Made.unit();
            var b = Made.unit();
            succeeds(event("MERGED", "2025-01-01"), a, b, "NULL");
            read(a, "/successors").body("items[0].weight", nullValue()).body("items[0].steps[0].weight", nullValue());
        }

        @Test
        void getSuccessors_leavesOutAnEventThatWasUndone() throws SQLException {
            var a = Made.unit();
            String event = event("MERGED", "2025-01-01");
            succeeds(event, a, Made.unit(), "1");
            Store.execute("UPDATE organisation_change_event SET deleted_at = now() WHERE id = '" + event + "'");
            read(a, "/successors").body("items", empty());
        }

        @Test
        void getUnit_thatIsClosed_tellsWhereToGo() throws SQLException {
            var a = Made.unit();
            var b = Made.unit();
            var c = Made.unit();
            String merged = event("MERGED", "2025-01-01");
            succeeds(merged, a, b, "1");
            takesOver(merged, a, b);
            close(a, "2025-01-01");
            String again = event("MERGED", "2025-06-01");
            succeeds(again, b, c, "1");
            takesOver(again, b, c);
            close(b, "2025-06-01");
            read(a, "")
                    .body("closedOn", equalTo("2025-01-01"))
                    .body("successors.unit.code", contains(c.code()))
                    .body("successors[0].weight", equalTo(1))
                    .body("takenOverBy.code", equalTo(c.code()));
            Api.get("/organisation-units?code=" + a.code())
                    .then()
                    .body("items[0].successors.unit.code", contains(c.code()));
            read(c, "")
                    .body("closedOn", nullValue())
                    .body("successors", nullValue())
                    .body("takenOverBy", nullValue());
        }

        @Test
        void getUnit_thatIsReachedByTwoWays_isToldOnceWithTheSum() throws SQLException {
            var a = Made.unit();
            var b = Made.unit();
            var c = Made.unit();
            var d = Made.unit();
            String split = event("SPLIT", "2025-01-01");
            succeeds(split, a, b, "0.6");
            succeeds(split, a, c, "0.4");
            close(a, "2025-01-01");
            String merged = event("MERGED", "2025-06-01");
            succeeds(merged, b, d, "1");
            succeeds(merged, c, d, "1");
            close(b, "2025-06-01");
            close(c, "2025-06-01");
            read(a, "").body("successors.unit.code", contains(d.code())).body("successors[0].weight", equalTo(1));
        }

        @Test
        void getUnit_whoseEndIsPlanned_tellsTheDayAlone() throws SQLException {
            var unit = Made.unit();
            close(unit, "2100-01-01");
            read(unit, "").body("closedOn", equalTo("2100-01-01")).body("successors", nullValue());
        }

        @Test
        void getUnit_linksToItsTime() {
            var unit = Made.unit();
            for (String what : new String[] {"ancestors", "history", "successors", "predecessors"}) {
                String link = Api.get(unit.path()).path("_links." + what);
                Api.get(link.substring(Api.ROOT.length()))
                        .then()
                        .statusCode(200)
                        .header("ETag", not(nullValue()));
            }
        }
    }

    @Nested
    class AskedWrongly {

        private static final String[] READS = {"/ancestors", "/history", "/successors", "/predecessors"};

        @Test
        void anUnknownUnit_is404() {
            for (String what : READS) {
                Api.get("/organisation-units/00000000-0000-7000-8000-000000000000" + what)
                        .then()
                        .statusCode(404);
            }
        }

        @Test
        void aDeletedUnit_is410() {
            var unit = Made.unit();
            As.administrator()
                    .run(() -> Api.delete(unit.path(), unit.etag()).then().statusCode(204));
            for (String what : READS) {
                read(unit, what).statusCode(410);
            }
        }

        @Test
        void aDayThatIsNone_isAFault() {
            var unit = Made.unit();
            for (String what : new String[] {"/ancestors", "/successors", "/predecessors"}) {
                read(unit, what + "?asOf=2025-02-30")
                        .statusCode(400)
                        .body("errors[0].parameter", equalTo("asOf"))
                        .body("errors[0].code", equalTo("wrong-format"));
            }
            read(unit, "/history?asOf=2025-01-01").statusCode(400).body("errors[0].code", equalTo("unknown-parameter"));
        }
    }

    @Nested
    class Difference {

        private static final String DIFFERENCE = "/organisation-hierarchies/administration/difference";

        @Test
        void getDifference_tellsWhatBeganEndedWasRenamedAndMoved() throws SQLException {
            var parent = Made.unit();
            var renamed = Made.unit();
            var moved = Made.unit();
            var ended = Made.unit();
            var back = Made.unit();
            rename(renamed, "2031-02-01", "Nytt navn");
            move(moved, "2031-03-01", parent);
            rename(back, "2031-03-01", "Annet navn");
            rename(back, "2031-04-01", "Enhet " + back.code());
            close(ended, "2031-05-01");
            var began = Made.of(
                    "/organisation-units",
                    Body.unit(Made.newCode("unit"), "samfunn").with("validFrom", "2031-05-01"));
            String merged = event("MERGED", "2031-05-01");
            succeeds(merged, ended, began, "1");
            String days = "?from=2031-01-01&to=2031-06-01";
            Api.get(DIFFERENCE + days)
                    .then()
                    .statusCode(200)
                    .body("counts.began", equalTo(1))
                    .body("counts.ended", equalTo(1))
                    .body("counts.renamed", equalTo(1))
                    .body("counts.moved", equalTo(1))
                    .body("counts.events", equalTo(4)) // each renaming from a day on leaves one too
                    .body("events.id", hasItem(merged))
                    .body("changes", hasSize(4))
                    .body(of(renamed, "effects"), contains("RENAMED"))
                    .body(of(renamed, "unit.name.nb"), equalTo("Nytt navn"))
                    .body(of(renamed, "before.name.nb"), equalTo("Enhet " + renamed.code()))
                    .body(of(renamed, "after.name.nb"), equalTo("Nytt navn"))
                    .body(of(moved, "effects"), contains("MOVED"))
                    .body(of(moved, "before.parent.code"), equalTo("samfunn"))
                    .body(of(moved, "after.parent.code"), equalTo(parent.code()))
                    .body(of(ended, "effects"), contains("ENDED"))
                    .body(of(ended, "after"), nullValue())
                    .body(of(ended, "successors.code"), contains(began.code()))
                    .body(of(began, "effects"), contains("BEGAN"))
                    .body(of(began, "before"), nullValue())
                    .body(of(began, "predecessors.code"), contains(ended.code()));
            Api.get(DIFFERENCE + "?from=2031-05-01&to=2031-06-01")
                    .then()
                    .body("changes", empty())
                    .body("events", empty());
            Api.get(DIFFERENCE + "?from=2031-01-01&to=2031-04-30").then().body(of(ended, "effects"), nullValue());
            Api.get("/organisation-hierarchies/political-secretariat/difference" + days)
                    .then()
                    .body("changes", empty())
                    .body("events", empty());
        }

        @Test
        void getDifference_ofAUnitRenamedAndMoved_tellsBoth() throws SQLException {
            var parent = Made.unit();
            var unit = Made.unit();
            rename(unit, "2032-02-01", "Nytt navn");
            move(unit, "2032-02-01", parent);
            Api.get(DIFFERENCE + "?from=2032-01-31&to=2032-02-01")
                    .then()
                    .body(of(unit, "effects"), contains("RENAMED", "MOVED"));
        }

        @Test
        void getDifference_ofOneDay_isNone() {
            Api.get(DIFFERENCE + "?from=2025-01-01&to=2025-01-01")
                    .then()
                    .statusCode(200)
                    .body("changes", empty())
                    .body("events", empty());
        }

        @Test
        void getDifference_withoutADayOrBackwards_isAFault() {
            Api.get(DIFFERENCE)
                    .then()
                    .statusCode(400)
                    .body("errors.parameter", contains("from", "to"))
                    .body("errors.code", contains("required", "required"));
            Api.get(DIFFERENCE + "?from=2025-01-02&to=2025-01-01")
                    .then()
                    .statusCode(400)
                    .body("errors[0].parameter", equalTo("to"))
                    .body("errors[0].message", startsWith("Slutter før"));
            Api.get(DIFFERENCE + "?from=2025&to=2025-01-01")
                    .then()
                    .statusCode(400)
                    .body("errors[0].code", equalTo("wrong-format"));
            Api.get("/organisation-hierarchies/no-such/difference?from=2025-01-01&to=2025-01-01")
                    .then()
                    .statusCode(404);
        }

        private static String of(Made unit, String member) {
            return "changes.find { it.unit.code == '" + unit.code() + "' }?." + member;
        }
    }
}
