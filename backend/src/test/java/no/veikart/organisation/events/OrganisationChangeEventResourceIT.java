package no.veikart.organisation.events;

import static no.veikart.organisation.events.ChangeEvents.DAY;
import static no.veikart.organisation.events.ChangeEvents.PATH;
import static no.veikart.organisation.events.ChangeEvents.THE_DAY_BEFORE;
import static no.veikart.organisation.events.ChangeEvents.answers;
import static no.veikart.organisation.events.ChangeEvents.closed;
import static no.veikart.organisation.events.ChangeEvents.create;
import static no.veikart.organisation.events.ChangeEvents.created;
import static no.veikart.organisation.events.ChangeEvents.done;
import static no.veikart.organisation.events.ChangeEvents.event;
import static no.veikart.organisation.events.ChangeEvents.eventOn;
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
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.SecurityAttribute;
import io.quarkus.test.security.TestSecurity;
import java.util.List;
import java.util.Map;
import no.veikart.shared.time.Days;
import no.veikart.testing.Api;
import no.veikart.testing.As;
import no.veikart.testing.Body;
import no.veikart.testing.Made;
import no.veikart.testing.PostgresResource;
import no.veikart.testing.Store;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Changing the tree by events: each kind as it reads before and after; previews, plans and corrections. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class OrganisationChangeEventResourceIT {

    @Nested
    class AsAnyone {

        @Test
        void listEvents_filtersByHierarchyUnitKindAndDays() {
            var unit = Made.unit();
            var event = done(renamed(unit, "Nytt navn").with("title", Map.of("nb", "Ærfuglen får nytt navn")));
            String byUnit = PATH + "?unit=" + unit.code();
            Api.get(byUnit)
                    .then()
                    .statusCode(200)
                    .body("items.code", contains(event.code()))
                    .body("items[0].to.unit.name.nb", contains("Nytt navn"))
                    .body("items[0].effects", nullValue());
            Api.get(byUnit + "&kind=MOVED").then().body("items", empty());
            Api.get(byUnit + "&kind=RENAMED&q=ærfugl").then().body("items.code", contains(event.code()));
            Api.get(byUnit + "&hierarchy=political-secretariat").then().body("items", empty());
            Api.get(byUnit + "&from=" + DAY + "&to=" + DAY).then().body("items.code", contains(event.code()));
            Api.get(byUnit + "&to=" + THE_DAY_BEFORE).then().body("items", empty());
            Api.get(PATH + "?code=" + event.code()).then().body("items.code", contains(event.code()));
        }

        @Test
        void listEvents_ofAUnitThatOnlyTookOver_tellsOfIt() {
            var heir = Made.unit();
            var event = done(closed(Made.unit()).with("takenOverBy", heir.code()));
            Api.get(PATH + "?unit=" + heir.code())
                    .then()
                    .body("items.code", contains(event.code()))
                    .body("items[0].takenOverBy.code", equalTo(heir.code()));
        }

        @Test
        void listEvents_byDayPageByPage_givesEachOnce() {
            var unit = Made.unit();
            var codes = List.of("2025-01-01", "2025-02-01", "2025-03-01").stream()
                    .map(day -> done(eventOn(day, "RENAMED")
                                    .with("to", List.of(unit(unit, "name", Map.of("nb", "Fra " + day)))))
                            .code())
                    .toList();
            String page = PATH + "?limit=2&unit=" + unit.code();
            var first = Api.get(page);
            first.then().body("items.code", contains(codes.get(2), codes.get(1)));
            Api.get(page + "&cursor=" + first.path("page.next")).then().body("items.code", contains(codes.get(0)));
        }

        @Test
        void getEvent_hidesDraftsFromThoseWhoMayNotReadThem() {
            var unit = Made.unit();
            var other = Made.unit();
            var draft = Made.of(
                    "/goals",
                    Body.goal(Made.newCode("goal"), Made.plan().code()).with("accountableUnit", unit.code()));
            var goal = goalOf(unit);
            var event = done(closed(unit).with("takenOverBy", other.code()));
            Api.get(event.path())
                    .then()
                    .statusCode(200)
                    .body("affected.total", equalTo(1))
                    .body("affected.items.code", contains(goal.code()))
                    .body("allowedActions", empty());
            As.administrator().run(() -> Api.get(event.path())
                    .then()
                    .body("affected.items.code", containsInAnyOrder(goal.code(), draft.code())));
        }
    }

    @Nested
    @TestSecurity(user = "elin", roles = "editor", attributes = @SecurityAttribute(key = "unit", value = "samfunn"))
    class AsEditorOfSamfunn {

        @Test
        void createEvent_needsEveryUnitTouchedInTheOwnScope() {
            var own = Made.unit();
            var others = Made.unitUnder("velferd");
            create(moved(own, Made.unit().code())).then().statusCode(201);
            create(moved(own, "velferd")).then().statusCode(403);
            create(moved(others, "samfunn")).then().statusCode(403);
            create(merged(List.of(unit(own)), unit(others))).then().statusCode(403);
            create(closed(own).with("takenOverBy", others.code())).then().statusCode(403);
            create(created(newUnit(Made.newCode("unit")))).then().statusCode(403);
            create(event("REORGANISED").with("title", Map.of("nb", "Omorganisert")))
                    .then()
                    .statusCode(403);
        }

        @Test
        void createEvent_onUnitsThatAreOnlyPlanned_goesByTheTreeOfItsDay() {
            var first = Days.today().plusYears(1);
            var own = plannedUnder("samfunn", first.toString());
            var others = plannedUnder("velferd", first.toString());
            var below = plannedUnder(own.code(), first.toString());
            String day = first.plusMonths(1).toString();
            var event = create(moved(below, "samfunn").with("date", day));
            event.then().statusCode(201).body("allowedActions", contains("edit", "delete"));
            create(renamed(own, "Nytt").with("date", day)).then().statusCode(201);
            create(renamed(others, "Nytt").with("date", day)).then().statusCode(403);
            create(moved(own, others.code()).with("date", day)).then().statusCode(403);
            String path = PATH + "/" + event.path("id");
            Api.delete(path, event.header("ETag")).then().statusCode(204);
            var elsewhere = done(renamed(others, "Nytt").with("date", day));
            Api.get(elsewhere.path()).then().body("allowedActions", empty());
            Api.delete(elsewhere.path(), elsewhere.etag()).then().statusCode(403);
        }

        @Test
        void createAndUndoEvent_thatEndsWhatIsOnlyPlanned_isAllowed() {
            var first = Days.today().plusYears(1);
            var above = plannedUnder("samfunn", first.toString());
            var below = plannedUnder(above.code(), first.toString());
            var event =
                    create(closed(above, below).with("date", first.plusMonths(1).toString()));
            event.then().statusCode(201).body("allowedActions", contains("edit", "delete"));
            Api.delete(PATH + "/" + event.path("id"), event.header("ETag"))
                    .then()
                    .statusCode(204);
        }

        private static Made plannedUnder(String parent, String day) {
            return Made.of(
                    "/organisation-units",
                    Body.unit(Made.newCode("unit"), parent).with("validFrom", day));
        }

        @Test
        void undoEvent_thatEndedAUnitOfTheOwn_isAllowed() {
            var own = Made.unit();
            var event = done(closed(own));
            Api.get(event.path()).then().body("allowedActions", contains("edit", "delete"));
            Api.delete(event.path(), event.etag()).then().statusCode(204);
            hangsUnder("samfunn", own.code(), DAY);
        }

        @Test
        void undoEvent_ofAnother_is403() {
            var event = done(closed(Made.unitUnder("velferd")));
            Api.delete(event.path(), event.etag()).then().statusCode(403);
            Api.patch(event.path(), event.etag(), "{\"title\": {\"nb\": \"Nei\"}}")
                    .then()
                    .statusCode(403);
        }
    }

    @Nested
    @TestSecurity(user = "ada", roles = "administrator")
    class AsAdministrator {

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
                    "/observations",
                    Body.observation(indicator.code(), "2024", 3).with("unit", two.code()));
            String merger = Made.newCode("unit");
            create(merged(
                            List.of(Map.of("unit", one.code(), "weight", 0.75), unit(two)),
                            newUnit(merger, "parent", "osu")))
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
        void previewEvent_answersAsTheDeedWouldAndStoresNothing() {
            var one = Made.unit();
            var two = Made.unit();
            goalOf(one);
            var body = merged(List.of(unit(one), unit(two)), newUnit(Made.newCode("unit"), "parent", "samfunn"));
            var before = Store.counts();
            var preview = Api.post(PATH + "?dryRun=true", body, "preview-" + one.code());
            preview.then().statusCode(200).header("Location", nullValue());
            assertEquals(before, Store.counts());
            var deed = Api.post(PATH, body, "preview-" + one.code()); // the preview has left no key behind
            deed.then().statusCode(201).header("Idempotency-Replayed", nullValue());
            for (String member :
                    List.of("kind", "date", "from", "effects.effect", "affected.total", "allowedActions")) {
                assertEquals((Object) deed.path(member), preview.path(member), member);
            }
            assertEquals("GOAL", deed.path("affected.items[0].type"));
            ChangeEvents.refused(body, "/code", "taken");
        }

        @Test
        void previewEvent_withFaults_tellsThem() {
            Api.post(PATH + "?dryRun=true", event("CLOSED")).then().statusCode(400);
            Api.post(PATH + "?dryRun=perhaps", event("CLOSED")).then().statusCode(400);
        }

        @Test
        void plannedEvent_changesNothingUntilItsDay() {
            var day = Days.today().plusYears(1);
            var unit = Made.unit();
            var heir = Made.unit();
            var goal = goalOf(unit);
            var event = done(eventOn(day.toString(), "MERGED")
                    .with("from", List.of(unit(unit)))
                    .with("to", List.of(unit(heir))));
            Api.get(event.path()).then().body("planned", equalTo(true));
            hangsUnder("samfunn", unit.code(), Days.today().toString());
            isNot(unit.code(), day.toString());
            answers(unit, goal, "accountableUnit", Days.today().toString());
            answers(heir, goal, "accountableUnit", day.toString());
            Api.get(unit.path())
                    .then()
                    .body("closedOn", equalTo(day.toString()))
                    .body("validTo", equalTo(day.toString()));
            ChangeEvents.refused(closed(unit).with("takenOverBy", heir.code()), "/from/0/unit", "later-change");
        }

        @Test
        void createEvent_twiceWithOneKey_makesOne() {
            var body = renamed(Made.unit(), "Nytt");
            String key = "event-" + Made.newCode("key");
            var first = Api.post(PATH, body, key);
            first.then().statusCode(201);
            Api.post(PATH, body, key)
                    .then()
                    .statusCode(201)
                    .header("Idempotency-Replayed", equalTo("true"))
                    .body("id", equalTo(first.path("id")));
        }

        @Test
        void updateEvent_correctsWhatIsTold() {
            var event = done(renamed(Made.unit(), "Nytt"));
            Api.sending(Api.MERGE_PATCH, "{}")
                    .patch(Api.ROOT + event.path())
                    .then()
                    .statusCode(428);
            Api.patch(
                            event.path(),
                            event.etag(),
                            "{\"title\": {\"nb\": \"Navnet ble endret\"}, \"decision\": {\"caseReference\": \"1/25\"}}")
                    .then()
                    .statusCode(200)
                    .body("title.nb", equalTo("Navnet ble endret"))
                    .body("decision.caseReference", equalTo("1/25"));
            Api.patch(event.path(), event.etag(), "{\"title\": null}").then().statusCode(412);
            Api.patch(event.path(), event.presentEtag(), "{\"title\": null}")
                    .then()
                    .statusCode(200)
                    .body("title", nullValue());
        }

        @Test
        void updateEvent_ofWhatItDid_isRefused() {
            var event = done(renamed(Made.unit(), "Nytt"));
            Api.patch(
                            event.path(),
                            event.etag(),
                            "{\"code\": \"another\", \"kind\": \"MOVED\", \"date\": \"2025-01-01\", \"to\": [], \"takenOverBy\": \"osu\", \"hierarchy\": \"political-secretariat\"}")
                    .then()
                    .statusCode(400)
                    .body("errors.code", everyItem(equalTo("unchangeable")))
                    .body(
                            "errors.pointer",
                            containsInAnyOrder("/code", "/kind", "/date", "/to", "/takenOverBy", "/hierarchy"));
        }

        @Test
        void updateUnit_fromADayOn_leavesAnEvent() {
            var unit = Made.unit();
            Api.patch(unit.path() + "?effectiveFrom=" + DAY, unit.etag(), "{\"name\": {\"nb\": \"Nytt\"}}")
                    .then()
                    .statusCode(200);
            var events = Api.get(PATH + "?unit=" + unit.code());
            events.then()
                    .body("items.code", contains(unit.code() + "-" + DAY))
                    .body("items.kind", contains("RENAMED"))
                    .body("items.date", contains(DAY));
            Api.get(PATH + "/" + events.path("items[0].id"))
                    .then()
                    .body("effects[0].before.name.nb", equalTo("Enhet " + unit.code()))
                    .body("effects[0].after.name.nb", equalTo("Nytt"));
            Api.delete(unit.path(), unit.presentEtag()).then().statusCode(409);
        }

        @Test
        void updateUnit_fromADayOn_mayOnlyTakeSomethingAway() {
            var unit = Made.of(
                    "/organisation-units",
                    Body.unit(Made.newCode("unit"), "samfunn")
                            .with("leaderRole", Map.of("nb", "Rektor"))
                            .with("description", Map.of("nb", "Ligger i byen"))
                            .with("organisationNumber", "310000108"));
            String path = unit.path() + "?effectiveFrom=" + DAY;
            Api.patch(path, unit.etag(), "{\"source\": {\"locator\": \"Et annet sted\"}}")
                    .then()
                    .statusCode(400)
                    .body("errors.find { it.parameter == 'effectiveFrom' }.code", equalTo("nothing-changes"));
            Api.patch(path, unit.etag(), "{\"leaderRole\": null, \"description\": null, \"organisationNumber\": null}")
                    .then()
                    .statusCode(200)
                    .body("leaderRole.nb", equalTo("Enhetsleder")) // the level's
                    .body("description", nullValue())
                    .body("organisationNumber", nullValue());
            Api.get(unit.path() + "?asOf=" + THE_DAY_BEFORE)
                    .then()
                    .body("leaderRole.nb", equalTo("Rektor"))
                    .body("description.nb", equalTo("Ligger i byen"))
                    .body("organisationNumber", equalTo("310000108"));
            String event = Api.get(PATH + "?unit=" + unit.code()).path("items[0].id");
            Api.delete(PATH + "/" + event, Api.get(PATH + "/" + event).header("ETag"))
                    .then()
                    .statusCode(204);
            Api.get(unit.path() + "?asOf=" + DAY)
                    .then()
                    .body("leaderRole.nb", equalTo("Rektor"))
                    .body("organisationNumber", equalTo("310000108"));
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

        @Test
        void updateUnit_asItWasBeforeAnEvent_isLeftToUndoingIt() {
            var unit = Made.unit();
            var event = done(renamed(unit, "Nytt"));
            String asBefore = "{\"name\": {\"nb\": \"Enhet " + unit.code() + "\"}}";
            var answer = Api.patch(unit.path(), unit.presentEtag(), asBefore);
            answer.then()
                    .statusCode(400)
                    .body("errors.pointer", contains("/name"))
                    .body("errors.code", contains("event-says-nothing"))
                    .body("errors[0].message", containsString(event.code()));
            String earlier = unit.path() + "?effectiveFrom=2024-01-01";
            Api.patch(earlier, unit.presentEtag(), "{\"name\": {\"nb\": \"Nytt\"}}")
                    .then()
                    .statusCode(400)
                    .body("errors.code", contains("event-says-nothing"));
            Api.patch(unit.path(), unit.presentEtag(), "{\"name\": {\"nb\": \"Nyere\"}}")
                    .then()
                    .statusCode(200);
        }

        @Test
        void updateUnit_period_isLeftToTheEventsThatToldOfIt() {
            String code = Made.newCode("unit");
            done(created(newUnit(code, "parent", "samfunn")));
            var unit = Api.get("/organisation-units?code=" + code);
            String path = "/organisation-units/" + unit.path("items[0].id");
            Api.patch(path, Api.get(path).header("ETag"), "{\"validTo\": \"2030-01-01\"}")
                    .then()
                    .statusCode(400)
                    .body("errors.find { it.pointer == '/validFrom' }.code", equalTo("told-by-events"));
        }

        @Test
        void everyUnitTouched_getsAnotherVersion() {
            var unit = Made.unit();
            var below = Made.unitUnder(unit.code());
            done(merged(List.of(unit(unit)), unit(Made.unit())));
            assertNotEquals(unit.etag(), unit.presentEtag());
            Api.patch(below.path(), below.etag(), "{\"name\": {\"nb\": \"For sent\"}}")
                    .then()
                    .statusCode(412);
        }

        @Test
        void exportOfUnits_holdsThemAsTheyWouldBeWithoutEvents() {
            var ended = Made.unit();
            var renamed = Made.unit();
            String made = Made.newCode("unit");
            done(created(newUnit(made, "parent", "samfunn")));
            done(renamed(renamed, "Nytt"));
            done(closed(ended));
            String file = Api.get("/exports/organisation-units.csv").asString();
            var rows = file.lines()
                    .filter(row -> row.matches("(" + ended.code() + "|" + renamed.code() + "|" + made + "),.*"));
            assertEquals(
                    List.of(ended.code(), renamed.code()),
                    rows.filter(row -> row.contains(",2024-01-01,,,") && row.contains("Enhet test-unit"))
                            .map(row -> row.substring(0, row.indexOf(',')))
                            .sorted(java.util.Comparator.comparing(List.of(ended.code(), renamed.code())::indexOf))
                            .toList());
            Api.sending("text/csv; charset=UTF-8", file)
                    .post(Api.ROOT + "/imports?file=organisation-units.csv")
                    .then()
                    .statusCode(200)
                    .body("created", equalTo(0))
                    .body("changed", equalTo(0));
        }

        @Test
        void tree_ofTheDay_isAsTheEventLeftIt() {
            var unit = Made.unit();
            done(moved(unit, "velferd"));
            String tree = "/organisation-hierarchies/administration/tree?depth=1&root=";
            Api.get(tree + "samfunn&asOf=" + THE_DAY_BEFORE).then().body("root.children.code", hasItem(unit.code()));
            Api.get(tree + "samfunn&asOf=" + DAY).then().body("root.children.code", not(hasItem(unit.code())));
            Api.get(tree + "velferd&asOf=" + DAY).then().body("root.children.code", hasItem(unit.code()));
        }
    }
}
