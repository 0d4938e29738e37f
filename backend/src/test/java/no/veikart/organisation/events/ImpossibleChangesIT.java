package no.veikart.organisation.events;

import static no.veikart.organisation.events.ChangeEvents.DAY;
import static no.veikart.organisation.events.ChangeEvents.closed;
import static no.veikart.organisation.events.ChangeEvents.create;
import static no.veikart.organisation.events.ChangeEvents.created;
import static no.veikart.organisation.events.ChangeEvents.done;
import static no.veikart.organisation.events.ChangeEvents.event;
import static no.veikart.organisation.events.ChangeEvents.eventOn;
import static no.veikart.organisation.events.ChangeEvents.goalOf;
import static no.veikart.organisation.events.ChangeEvents.merged;
import static no.veikart.organisation.events.ChangeEvents.moved;
import static no.veikart.organisation.events.ChangeEvents.newUnit;
import static no.veikart.organisation.events.ChangeEvents.refused;
import static no.veikart.organisation.events.ChangeEvents.renamed;
import static no.veikart.organisation.events.ChangeEvents.split;
import static no.veikart.organisation.events.ChangeEvents.unit;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import java.util.List;
import java.util.Map;
import no.veikart.testing.Api;
import no.veikart.testing.Body;
import no.veikart.testing.Made;
import no.veikart.testing.PostgresResource;
import no.veikart.testing.Store;
import org.junit.jupiter.api.Test;

/** Events that are well said and cannot be: what the tree is on their days, and what hangs on their units, stands in the way. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
@TestSecurity(user = "ada", roles = "administrator")
class ImpossibleChangesIT {

    @Test
    void beforeItExisted_andAfterItEnded() {
        var one = Made.unit();
        refused(
                eventOn("2023-06-01", "RENAMED").with("to", List.of(unit(one, "name", Map.of("nb", "For tidlig")))),
                "/to/0/unit",
                "not-yet");
        refused(
                eventOn("2024-01-01", "CLOSED").with("from", List.of(unit(one))),
                "/from/0/unit",
                "not-yet"); // its first day: there is nothing yet to end
        var gone = Made.unit();
        done(closed(gone));
        refused(moved(gone, "velferd").with("date", "2025-06-01"), "/to/0/unit", "already-ended");
        refused(closed(one).with("takenOverBy", gone.code()), "/takenOverBy", "already-ended");
        refused(moved(one, gone.code()), "/to/0/parent", "outside-life");
    }

    @Test
    void alreadyChanged_laterChange_andNothingChanges() {
        var one = Made.unit();
        done(renamed(one, "Nytt"));
        refused(renamed(one, "Nyere"), "/to/0/unit", "already-changed");
        refused(renamed(one, "Nytt").with("date", "2025-06-01"), "/to/0", "nothing-changes");
        refused(closed(one), "/from/0/unit", "later-change");
        refused(moved(one, "samfunn"), "/to/0/parent", "nothing-changes");
        done(moved(one, "velferd"));
        refused(moved(one, "osu"), "/to/0/unit", "already-changed");
    }

    @Test
    void circle() {
        var above = Made.unit();
        var middle = Made.unitUnder(above.code());
        var below = Made.unitUnder(middle.code());
        refused(moved(above, below.code()), "/to/0/parent", "circle");
        refused(moved(above, above.code()), "/to/0/parent", "circle");
        var other = Made.unit();
        refused(
                event("MOVED")
                        .with("to", List.of(unit(above, "parent", other.code()), unit(other, "parent", below.code()))),
                "/to/0/parent",
                "circle");
    }

    @Test
    void circle_onALaterDay() {
        var one = Made.unit();
        var two = Made.unit();
        done(moved(two, one.code()).with("date", "2026-01-01"));
        refused(moved(one, two.code()), "/to/0/parent", "circle");
    }

    @Test
    void outsideLife_secondRoot_andOtherHierarchy() {
        var ending = Made.of(
                "/organisation-units",
                Body.unit(Made.newCode("unit"), "samfunn").with("validTo", "2028-01-01"));
        var one = Made.unit();
        refused(moved(one, ending.code()), "/to/0/parent", "outside-life");
        refused(created(newUnit(Made.newCode("unit"), "parent", ending.code())), "/to/0/parent", "outside-life");
        refused(created(newUnit(Made.newCode("unit"))), "/to/0/parent", "second-root");
        refused(moved(one, "politisk-sekretariat"), "/to/0/parent", "other-hierarchy");
        refused(renamed(one, "x").with("hierarchy", "political-secretariat"), "/to/0/unit", "other-hierarchy");
    }

    @Test
    void subUnits_mustGoSomewhere() {
        var one = Made.unit();
        var below = Made.unitUnder(one.code());
        refused(closed(one), "/from/0/unit", "has-sub-units");
        String first = Made.newCode("unit");
        String second = Made.newCode("unit");
        refused(
                split(one, newUnit(first, "parent", "samfunn"), newUnit(second, "parent", "samfunn")),
                "/to",
                "sub-unit-unplaced");
        refused(
                split(
                        one,
                        newUnit(first, "parent", "samfunn", "subUnits", List.of(below.code(), "velferd")),
                        newUnit(second, "parent", "samfunn")),
                "/to/0/subUnits/1",
                "not-a-sub-unit");
        refused(
                split(
                        one,
                        newUnit(first, "parent", "samfunn", "subUnits", List.of(below.code())),
                        newUnit(second, "parent", "samfunn", "subUnits", List.of(below.code()))),
                "/to/1/subUnits/0",
                "twice");
        refused(
                split(one, unit(one, "subUnits", List.of(below.code())), newUnit(second, "parent", "samfunn")),
                "/to/0/subUnits",
                "keeps-sub-units");
    }

    @Test
    void positions_thatWouldBeginInAUnitThatIsNoMore() {
        var one = Made.unit();
        var two = Made.unit();
        var onTheDay = positionFrom(DAY, one);
        var later = positionFrom("2026-01-01", one);
        positionFrom("2025-02-01", two);
        String told = "errors.find { it.pointer == '/from/0/unit' }.message";
        var before = Store.counts();
        create(merged(List.of(unit(one), unit(two)), unit(Made.unit())))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/from/0/unit"))
                .body("errors.code", contains("positions-begin-later"))
                .body(told, containsString(onTheDay.code()))
                .body(told, containsString(later.code()));
        refused(closed(two, one), "/from/1/unit", "positions-begin-later");
        create(split(one, unit(one), newUnit(Made.newCode("unit"), "parent", "samfunn")))
                .then()
                .statusCode(201); // it goes on
        Api.delete(onTheDay.path(), onTheDay.etag()).then().statusCode(204);
        Api.delete(later.path(), later.etag()).then().statusCode(204);
        done(closed(two));
    }

    private static Made positionFrom(String day, Made unit) {
        return Made.of(
                "/positions",
                Body.position(Made.newCode("position"), unit.code()).with("validFrom", day));
    }

    @Test
    void responsibilities_mustGoToSomebody() {
        var one = Made.unit();
        goalOf(one);
        refused(closed(one), "/takenOverBy", "not-taken-over");
        refused(
                split(
                        one,
                        newUnit(Made.newCode("unit"), "parent", "samfunn"),
                        newUnit(Made.newCode("unit"), "parent", "samfunn")),
                "/takenOverBy",
                "not-taken-over");
        refused(
                split(
                                one,
                                newUnit(Made.newCode("unit"), "parent", "samfunn"),
                                newUnit(Made.newCode("unit"), "parent", "samfunn"))
                        .with("takenOverBy", "velferd"),
                "/takenOverBy",
                "not-allowed-value");
        var inherited = Made.unit();
        done(closed(one).with("takenOverBy", inherited.code()));
        refused(closed(inherited).with("date", "2025-06-01"), "/takenOverBy", "not-taken-over");
    }

    @Test
    void responsibilities_statedForALaterDay_countToo() {
        var one = Made.unit();
        Made.of(
                "/goals",
                Body.goal(Made.newCode("goal"), Made.publishedPlan().code())
                        .with("accountableUnit", one.code())
                        .with("validFrom", "2026-01-01"));
        refused(closed(one), "/takenOverBy", "not-taken-over");
    }
}
