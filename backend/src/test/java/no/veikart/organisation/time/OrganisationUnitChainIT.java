package no.veikart.organisation.time;

import static no.veikart.organisation.time.Happenings.close;
import static no.veikart.organisation.time.Happenings.event;
import static no.veikart.organisation.time.Happenings.read;
import static no.veikart.organisation.time.Happenings.succeeds;
import static no.veikart.organisation.time.Happenings.takesOver;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import no.veikart.testing.Api;
import no.veikart.testing.Made;
import no.veikart.testing.PostgresResource;
import no.veikart.testing.Store;
import org.junit.jupiter.api.Test;

/** Which units came after a unit, and which before it, through every event between. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class OrganisationUnitChainIT {

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
}
