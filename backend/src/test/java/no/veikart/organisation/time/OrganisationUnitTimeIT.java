package no.veikart.organisation.time;

import static no.veikart.organisation.time.Happenings.close;
import static no.veikart.organisation.time.Happenings.event;
import static no.veikart.organisation.time.Happenings.move;
import static no.veikart.organisation.time.Happenings.read;
import static no.veikart.organisation.time.Happenings.rename;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import no.veikart.testing.Api;
import no.veikart.testing.As;
import no.veikart.testing.Body;
import no.veikart.testing.Made;
import no.veikart.testing.PostgresResource;
import no.veikart.testing.Store;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** One unit over time. What happened is written past the API here, row by row. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class OrganisationUnitTimeIT {

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

    @Test
    void getUnit_linksToItsTime() {
        var unit = Made.unit();
        for (String what : new String[] {"ancestors", "history", "successors", "predecessors"}) {
            String link = Api.get(unit.path()).path("_links." + what);
            Api.get(link.substring(Api.ROOT.length())).then().statusCode(200).header("ETag", not(nullValue()));
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
}
