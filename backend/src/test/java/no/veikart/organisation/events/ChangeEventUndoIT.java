package no.veikart.organisation.events;

import static no.veikart.organisation.events.ChangeEvents.DAY;
import static no.veikart.organisation.events.ChangeEvents.answers;
import static no.veikart.organisation.events.ChangeEvents.closed;
import static no.veikart.organisation.events.ChangeEvents.created;
import static no.veikart.organisation.events.ChangeEvents.done;
import static no.veikart.organisation.events.ChangeEvents.eventOn;
import static no.veikart.organisation.events.ChangeEvents.goalOf;
import static no.veikart.organisation.events.ChangeEvents.hangsUnder;
import static no.veikart.organisation.events.ChangeEvents.isCalled;
import static no.veikart.organisation.events.ChangeEvents.isNot;
import static no.veikart.organisation.events.ChangeEvents.merged;
import static no.veikart.organisation.events.ChangeEvents.moved;
import static no.veikart.organisation.events.ChangeEvents.newUnit;
import static no.veikart.organisation.events.ChangeEvents.renamed;
import static no.veikart.organisation.events.ChangeEvents.split;
import static no.veikart.organisation.events.ChangeEvents.undo;
import static no.veikart.organisation.events.ChangeEvents.unit;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

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

/** Undoing an event: everything reads as if it had never been, or it is refused with what stands in the way. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
@TestSecurity(user = "ada", roles = "administrator")
class ChangeEventUndoIT {

    /** What a unit is and where it hangs, over time, past the API: that nothing of an event is left behind. */
    private static String life(Made unit) {
        return Store.value("""
                SELECT (SELECT string_agg(concat_ws(' ', v.valid, v.name, v.level_id, v.event_id), ', ' ORDER BY v.valid_from)
                        FROM organisation_unit_version v WHERE v.unit_id = u.id)
                    || (SELECT string_agg(concat_ws(' ', e.valid, e.parent_id, e.event_id), ', ' ORDER BY e.valid_from)
                        FROM organisation_unit_edge e WHERE e.unit_id = u.id)
                FROM organisation_unit u WHERE u.code = ?""", unit.code());
    }

    private static void isRefused(Made event, String builtUpon) {
        var before = Store.counts();
        Api.get(event.path()).then().body("allowedActions", contains("edit"));
        Api.delete(event.path(), event.presentEtag()).then().statusCode(409).body("detail", containsString(builtUpon));
        assertEquals(before, Store.counts());
    }

    @Test
    void undoRenaming_joinsWhatWasCut() {
        var unit = Made.unit();
        String before = life(unit);
        var event = done(renamed(unit, "Nytt"));
        undo(event);
        assertEquals(before, life(unit));
        isCalled("Enhet " + unit.code(), unit.code(), DAY);
        Api.get(event.path()).then().statusCode(410);
        ChangeEvents.refused(renamed(unit, "Nytt").with("code", event.code()), "/code", "taken");
    }

    @Test
    void undoMoving_hangsItWhereItWas() {
        var unit = Made.unit();
        String before = life(unit);
        undo(done(moved(unit, "velferd")));
        assertEquals(before, life(unit));
    }

    @Test
    void undoMerger_bringsBackUnitsSubUnitsAndWhoAnswers() {
        var one = Made.of(
                "/organisation-units",
                Body.unit(Made.newCode("unit"), "samfunn").with("validTo", "2030-01-01"));
        var two = Made.unit();
        var below = Made.of(
                "/organisation-units",
                Body.unit(Made.newCode("unit"), one.code()).with("validTo", "2030-01-01"));
        var goal = goalOf(one);
        var lives = List.of(life(one), life(two), life(below));
        String merger = Made.newCode("unit");
        var event = done(merged(List.of(unit(one), unit(two)), newUnit(merger, "parent", "samfunn")));
        Api.get(goal.path() + "?asOf=" + DAY).then().body("handovers.to.code", contains(merger));
        undo(event);
        assertEquals(lives, List.of(life(one), life(two), life(below)));
        answers(one, goal, "accountableUnit", DAY);
        Api.get(goal.path()).then().body("handovers", nullValue());
        Api.get(one.path() + "/successors").then().body("items", empty());
        isNot(merger, DAY);
        ChangeEvents.refused(created(newUnit(merger, "parent", "samfunn")), "/to/0/unit", "taken");
    }

    @Test
    void undoSplitAndClosure_bringBackTheUnit() {
        var unit = Made.unit();
        var below = Made.unitUnder(unit.code());
        var lives = List.of(life(unit), life(below));
        undo(done(split(
                unit,
                newUnit(Made.newCode("unit"), "parent", "samfunn", "subUnits", List.of(below.code())),
                newUnit(Made.newCode("unit"), "parent", "samfunn"))));
        assertEquals(lives, List.of(life(unit), life(below)));
        undo(done(closed(unit, below)));
        assertEquals(lives, List.of(life(unit), life(below)));
    }

    @Test
    void undoEvents_oneAfterAnother_leadsBackToTheBeginning() {
        var unit = Made.unit();
        String before = life(unit);
        var first = done(renamed(unit, "Først"));
        var second = done(moved(unit, "velferd"));
        var third = done(eventOn("2025-06-01", "RENAMED").with("to", List.of(unit(unit, "name", Map.of("nb", "Så")))));
        isRefused(first, second.code());
        isRefused(second, third.code());
        undo(third);
        undo(second);
        undo(first);
        assertEquals(before, life(unit));
    }

    @Test
    void undoCreation_isRefusedWhileSomethingHangsOnTheUnit() {
        String code = Made.newCode("unit");
        var event = done(created(newUnit(code, "parent", "samfunn")));
        var below = Made.of(
                "/organisation-units", Body.unit(Made.newCode("unit"), code).with("validFrom", DAY));
        isRefused(event, below.code());
        Api.delete(below.path(), below.etag()).then().statusCode(204);
        var goal = Made.of(
                "/goals",
                Body.goal(Made.newCode("goal"), Made.publishedPlan().code()).with("accountableUnit", code));
        isRefused(event, code);
        Api.delete(goal.path(), goal.etag()).then().statusCode(204);
        var heir = done(closed(Made.unit()).with("takenOverBy", code));
        isRefused(event, heir.code());
        undo(heir);
        undo(event);
        isNot(code, DAY);
    }

    @Test
    void undoMoving_isRefusedWhereTheOldPlaceIsGoneOrBelow() {
        var old = Made.unit();
        var unit = Made.unitUnder(old.code());
        var moving = done(moved(unit, "velferd"));
        var closing = done(closed(old));
        Api.delete(moving.path(), moving.presentEtag())
                .then()
                .statusCode(409)
                .body("detail", containsString(old.code()));
        undo(closing);
        var under = done(moved(old, unit.code()));
        Api.delete(moving.path(), moving.presentEtag()).then().statusCode(409);
        hangsUnder(unit.code(), old.code(), DAY);
        undo(under);
        undo(moving);
        hangsUnder(old.code(), unit.code(), DAY);
    }

    @Test
    void undoEvent_needsIfMatch() {
        var event = done(renamed(Made.unit(), "Nytt"));
        io.restassured.RestAssured.given()
                .delete(Api.ROOT + event.path())
                .then()
                .statusCode(428);
        Api.delete(event.path(), "\"99-0f1e\"").then().statusCode(412);
    }
}
