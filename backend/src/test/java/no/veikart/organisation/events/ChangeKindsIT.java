package no.veikart.organisation.events;

import static no.veikart.organisation.events.ChangeEvents.DAY;
import static no.veikart.organisation.events.ChangeEvents.THE_DAY_BEFORE;
import static no.veikart.organisation.events.ChangeEvents.answers;
import static no.veikart.organisation.events.ChangeEvents.closed;
import static no.veikart.organisation.events.ChangeEvents.create;
import static no.veikart.organisation.events.ChangeEvents.created;
import static no.veikart.organisation.events.ChangeEvents.event;
import static no.veikart.organisation.events.ChangeEvents.goalOf;
import static no.veikart.organisation.events.ChangeEvents.hangsUnder;
import static no.veikart.organisation.events.ChangeEvents.indicatorOf;
import static no.veikart.organisation.events.ChangeEvents.isCalled;
import static no.veikart.organisation.events.ChangeEvents.isNot;
import static no.veikart.organisation.events.ChangeEvents.merged;
import static no.veikart.organisation.events.ChangeEvents.moved;
import static no.veikart.organisation.events.ChangeEvents.newUnit;
import static no.veikart.organisation.events.ChangeEvents.renamed;
import static no.veikart.organisation.events.ChangeEvents.split;
import static no.veikart.organisation.events.ChangeEvents.thing;
import static no.veikart.organisation.events.ChangeEvents.unit;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
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
import org.junit.jupiter.api.Test;

/** Each kind of change event, as the tree reads before and after. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
@TestSecurity(user = "ada", roles = "administrator")
class ChangeKindsIT {

    @Test
    void created_makesUnitsFromThatDayOn() {
        String parent = Made.newCode("unit");
        String child = Made.newCode("unit");
        create(created(newUnit(parent, "parent", "samfunn"), newUnit(child, "parent", parent)))
                .then()
                .statusCode(201)
                .body("planned", equalTo(false))
                .body("to.unit.code", contains(parent, child))
                .body("to.began", contains(true, true))
                .body("effects.effect", contains("BEGAN", "BEGAN"))
                .body("effects[1].after.parent.code", equalTo(parent))
                .body("effects[1].before", nullValue())
                .body("allowedActions", contains("edit", "delete"));
        isNot(parent, THE_DAY_BEFORE);
        hangsUnder("samfunn", parent, DAY);
        hangsUnder(parent, child, DAY);
    }

    @Test
    void renamed_keepsTheNameBeforeAndWhatIsNotStated() {
        var unit = Made.of(
                "/organisation-units",
                Body.unit(Made.newCode("unit"), "samfunn").with("leaderRole", Map.of("nb", "Leder")));
        create(renamed(unit, "Nytt navn"))
                .then()
                .statusCode(201)
                .body("effects.effect", contains("RENAMED"))
                .body("effects[0].before.name.nb", equalTo("Enhet " + unit.code()))
                .body("effects[0].after.name.nb", equalTo("Nytt navn"))
                .body("effects[0].after.leaderRole.nb", equalTo("Leder"));
        isCalled("Enhet " + unit.code(), unit.code(), THE_DAY_BEFORE);
        isCalled("Nytt navn", unit.code(), DAY);
    }

    @Test
    void moved_takesTheUnitsBelowAlong() {
        var from = Made.unit();
        var to = Made.unitUnder("velferd");
        var unit = Made.unitUnder(from.code());
        var below = Made.unitUnder(unit.code());
        var goal = goalOf(unit);
        create(moved(unit, to.code()))
                .then()
                .statusCode(201)
                .body("effects.effect", contains("MOVED"))
                .body("effects[0].before.parent.code", equalTo(from.code()))
                .body("effects[0].after.parent.code", equalTo(to.code()))
                .body("affected.total", equalTo(0));
        hangsUnder(from.code(), unit.code(), THE_DAY_BEFORE);
        hangsUnder(to.code(), unit.code(), DAY);
        hangsUnder(unit.code(), below.code(), DAY);
        answers(unit, goal, "accountableUnit", DAY);
    }

    @Test
    void merged_endsTheFormerUnitsAndHandsOverWhatTheyAnsweredFor() {
        var one = Made.unit();
        var two = Made.unitUnder("velferd");
        var below = Made.unitUnder(one.code());
        var goal = goalOf(one);
        var indicator = indicatorOf(two);
        var figures = Made.of(
                "/observations", Body.observation(indicator.code(), "2024", 3).with("unit", two.code()));
        String merger = Made.newCode("unit");
        create(merged(List.of(Map.of("unit", one.code(), "weight", 0.75), unit(two)), newUnit(merger, "parent", "osu")))
                .then()
                .statusCode(201)
                .body("from.ended", contains(true, true))
                .body("from.weight", contains(0.75f, 1))
                .body("to[0].began", equalTo(true))
                .body("effects.effect", contains("ENDED", "ENDED", "BEGAN", "MOVED"))
                .body("effects[3].unit.code", equalTo(below.code()))
                .body("affected.total", equalTo(3))
                .body("affected.items.type", contains("GOAL", "INDICATOR", "FIGURES"))
                .body("affected.items[0].from.code", equalTo(one.code()))
                .body("affected.items[0].to.code", equalTo(merger))
                .body("affected.items[2].to", nullValue());
        isNot(merger, THE_DAY_BEFORE);
        isNot(one.code(), DAY);
        hangsUnder("samfunn", one.code(), THE_DAY_BEFORE);
        hangsUnder(one.code(), below.code(), THE_DAY_BEFORE);
        hangsUnder("osu", merger, DAY);
        hangsUnder(merger, below.code(), DAY);
        answers(one, goal, "accountableUnit", THE_DAY_BEFORE);
        answers(two, indicator, "ownerUnit", THE_DAY_BEFORE);
        Api.get(goal.path() + "?asOf=" + DAY).then().body("accountableUnit.code", equalTo(merger));
        Api.get(indicator.path() + "?asOf=" + DAY).then().body("ownerUnit.code", equalTo(merger));
        Api.get("/goals?accountableUnit=" + merger).then().body("items.code", contains(goal.code()));
        Api.get("/goals?accountableUnit=" + one.code()).then().body("items", empty());
        Api.get(figures.path()).then().body("unit.code", equalTo(two.code()));
        Api.get("/organisation-units?code=" + one.code())
                .then()
                .body("items[0].closedOn", equalTo(DAY))
                .body("items[0].successors.unit.code", contains(merger))
                .body("items[0].successors[0].weight", equalTo(0.75f))
                .body("items[0].takenOverBy.code", equalTo(merger));
        Api.get(one.path() + "/successors").then().body("items.unit.code", contains(merger));
    }

    @Test
    void merged_intoOneOfThem_letsItLiveOnUnderAnotherNameAndPlace() {
        var stays = Made.unit();
        var goes = Made.unitUnder(stays.code());
        var goal = goalOf(goes);
        create(merged(
                        List.of(unit(stays), unit(goes)),
                        unit(stays, "name", Map.of("nb", "Samlet"), "parent", "velferd")))
                .then()
                .statusCode(201)
                .body("from.ended", contains(false, true))
                .body("effects.effect", contains("ENDED", "RENAMED", "MOVED"));
        isCalled("Samlet", stays.code(), DAY);
        hangsUnder("velferd", stays.code(), DAY);
        isNot(goes.code(), DAY);
        answers(stays, goal, "accountableUnit", DAY);
        answers(goes, goal, "accountableUnit", THE_DAY_BEFORE);
    }

    @Test
    void merged_intoAUnitBelow_letsThatTakeTheFormersPlace() {
        var above = Made.unit();
        var below = Made.unitUnder(above.code());
        var sibling = Made.unitUnder(above.code());
        create(merged(List.of(unit(above)), unit(below))).then().statusCode(201);
        hangsUnder("samfunn", below.code(), DAY);
        hangsUnder(below.code(), sibling.code(), DAY);
    }

    @Test
    void split_placesTheSubUnitsAndDividesWhatWasAnsweredFor() {
        var former = Made.unit();
        var follows = Made.unitUnder(former.code());
        var goal = goalOf(former);
        var named = goalOf(former);
        String first = Made.newCode("unit");
        String second = Made.newCode("unit");
        create(split(
                                former,
                                newUnit(first, "parent", "samfunn", "weight", 0.4),
                                newUnit(
                                        second,
                                        "parent",
                                        "velferd",
                                        "weight",
                                        0.6,
                                        "subUnits",
                                        List.of(follows.code()),
                                        "takesOver",
                                        List.of(thing("GOAL", named))))
                        .with("takenOverBy", first))
                .then()
                .statusCode(201)
                .body("to.weight", contains(0.4f, 0.6f))
                .body("takenOverBy.code", equalTo(first))
                .body("affected.items.find { it.code == '" + named.code() + "' }.to.code", equalTo(second))
                .body("affected.items.find { it.code == '" + goal.code() + "' }.to.code", equalTo(first));
        isNot(former.code(), DAY);
        hangsUnder(second, follows.code(), DAY);
        answers(former, goal, "accountableUnit", THE_DAY_BEFORE);
        Api.get(goal.path() + "?asOf=" + DAY).then().body("accountableUnit.code", equalTo(first));
        Api.get(named.path() + "?asOf=" + DAY)
                .then()
                .body("accountableUnit.code", equalTo(second))
                .body("handovers.to.code", contains(second));
        Api.get(former.path() + "/successors").then().body("items.unit.code", containsInAnyOrder(first, second));
    }

    @Test
    void split_ofAUnitThatLivesOn_leavesItWhatIsNotNamed() {
        var former = Made.unit();
        var kept = goalOf(former);
        var given = goalOf(former);
        var below = Made.unitUnder(former.code());
        String made = Made.newCode("unit");
        create(split(
                        former,
                        unit(former),
                        newUnit(made, "parent", "samfunn", "takesOver", List.of(thing("GOAL", given)))))
                .then()
                .statusCode(201)
                .body("from[0].ended", equalTo(false))
                .body("affected.items.code", contains(given.code()));
        hangsUnder(former.code(), below.code(), DAY);
        answers(former, kept, "accountableUnit", DAY);
        Api.get(given.path() + "?asOf=" + DAY).then().body("accountableUnit.code", equalTo(made));
    }

    @Test
    void closed_handsOverToAnyLivingUnit() {
        var former = Made.unit();
        var below = Made.unitUnder(former.code());
        var heir = Made.unitUnder("velferd");
        var goal = goalOf(below);
        create(closed(former, below).with("takenOverBy", heir.code()))
                .then()
                .statusCode(201)
                .body("effects.effect", contains("ENDED", "ENDED"));
        isNot(below.code(), DAY);
        answers(heir, goal, "accountableUnit", DAY);
        Api.get(former.path() + "/successors").then().body("items", empty());
        Api.get("/organisation-units?code=" + below.code())
                .then()
                .body("items[0].takenOverBy.code", equalTo(heir.code()));
    }

    @Test
    void reorganised_tellsWhatASourceTellsAndChangesNothing() {
        var tree = "/organisation-hierarchies/administration/tree?asOf=" + DAY;
        String before = Api.get(tree).asString();
        create(event("REORGANISED")
                        .with("title", Map.of("nb", "Stab og støtte ble omorganisert"))
                        .with(
                                "decision",
                                Map.of(
                                        "statement",
                                        Map.of("nb", "Vedtatt i kommunestyret"),
                                        "body",
                                        "kommunestyret",
                                        "decidedOn",
                                        "2025-02-01",
                                        "caseReference",
                                        "012/25")))
                .then()
                .statusCode(201)
                .body("effects", empty())
                .body("decision.body.name.nb", equalTo("Kommunestyret"))
                .body("decision.caseReference", equalTo("012/25"));
        assertEquals(before, Api.get(tree).asString());
    }

    @Test
    void organisationNumber_isGivenByAnEvent() {
        var unit = Made.unit();
        create(event("RENAMED").with("to", List.of(unit(unit, "organisationNumber", "974760673"))))
                .then()
                .statusCode(201);
        Api.get(unit.path() + "?asOf=" + THE_DAY_BEFORE).then().body("organisationNumber", nullValue());
        Api.get(unit.path() + "?asOf=" + DAY).then().body("organisationNumber", equalTo("974760673"));
        ChangeEvents.refused(
                event("RENAMED").with("to", List.of(unit(Made.unit(), "organisationNumber", "974760673"))),
                "/to/0/organisationNumber",
                "number-taken");
        ChangeEvents.refused(
                event("RENAMED").with("to", List.of(unit(Made.unit(), "organisationNumber", "974760674"))),
                "/to/0/organisationNumber",
                "check-digit");
    }

    @Test
    void renamed_removesWhatItNames_andTellsOfTheUnitByItsOwnSource() {
        var unit = Made.of(
                "/organisation-units",
                Body.unit(Made.newCode("unit"), "samfunn").with("leaderRole", Map.of("nb", "Rektor")));
        create(event("RENAMED")
                        .with(
                                "to",
                                List.of(unit(
                                        unit,
                                        "removes",
                                        List.of("LEADER_ROLE"),
                                        "source",
                                        Map.of("code", Body.SOURCE, "locator", "Et eget sted")))))
                .then()
                .statusCode(201)
                .body("effects[0].before.leaderRole.nb", equalTo("Rektor"))
                .body("effects[0].after.leaderRole.nb", equalTo("Enhetsleder"));
        Api.get(unit.path() + "?asOf=" + DAY).then().body("source.locator", equalTo("Et eget sted"));
    }

    @Test
    void created_knowsTheUnitByWhatOthersCallIt() {
        String code = Made.newCode("unit");
        var ids = List.of(Map.of("system", "hr", "value", code));
        create(created(newUnit(code, "parent", "samfunn", "externalIds", ids)))
                .then()
                .statusCode(201);
        Api.get("/organisation-units?asOf=" + DAY + "&externalId=hr:" + code)
                .then()
                .body("items.code", contains(code));
        ChangeEvents.refused(
                created(newUnit(Made.newCode("unit"), "parent", "samfunn", "externalIds", ids)),
                "/to/0/externalIds/0",
                "external-id-taken");
    }
}
