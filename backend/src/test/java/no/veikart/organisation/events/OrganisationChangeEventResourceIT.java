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
import static no.veikart.organisation.events.ChangeEvents.isNot;
import static no.veikart.organisation.events.ChangeEvents.merged;
import static no.veikart.organisation.events.ChangeEvents.moved;
import static no.veikart.organisation.events.ChangeEvents.newUnit;
import static no.veikart.organisation.events.ChangeEvents.renamed;
import static no.veikart.organisation.events.ChangeEvents.unit;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
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

/** Change events as they are asked for, previewed, planned and corrected, and by whom. */
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
        void everyUnitTouched_getsAnotherVersion() {
            var unit = Made.unit();
            var below = Made.unitUnder(unit.code());
            done(merged(List.of(unit(unit)), unit(Made.unit())));
            assertNotEquals(unit.etag(), unit.presentEtag());
            Api.patch(below.path(), below.etag(), "{\"name\": {\"nb\": \"For sent\"}}")
                    .then()
                    .statusCode(412);
        }
    }
}
