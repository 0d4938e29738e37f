package no.veikart.strategy;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.SecurityAttribute;
import io.quarkus.test.security.TestSecurity;
import java.util.Map;
import no.veikart.testing.Api;
import no.veikart.testing.As;
import no.veikart.testing.Body;
import no.veikart.testing.Made;
import no.veikart.testing.PostgresResource;
import no.veikart.testing.Store;
import no.veikart.testing.Together;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class GoalWritingIT {

    @Nested
    class AsAnyone {

        @Test
        void getGoal_tellsItsNeighboursAndThatNothingIsAllowed() {
            var plan = Made.publishedPlan();
            var parent = Made.goalIn(plan);
            var goal = Made.of(
                    "/goals",
                    Body.goal(Made.newCode("goal"), plan.code())
                            .with("parent", parent.code())
                            .with("accountableUnit", "velferd"));
            Api.get(goal.path())
                    .then()
                    .statusCode(200)
                    .body("plan.code", equalTo(plan.code()))
                    .body("parent.title.nb", equalTo("Mål " + parent.code()))
                    .body("accountableUnit.name.nb", equalTo("Velferd"))
                    .body("source.code", equalTo(Body.SOURCE))
                    .body("kind", nullValue())
                    .body("lifecycle", nullValue())
                    .body("allowedActions", empty())
                    .body("_links.self", equalTo(Api.ROOT + goal.path()));
        }

        @Test
        void getGoal_is404ForAnIdThatNeverWas() {
            Api.get("/goals/01890a5d-ac96-774b-bcce-b302099a8057").then().statusCode(404);
        }

        @Test
        void updateAndDelete_are401AndTellHowToLogIn() {
            var goal = Made.goal();
            Api.patch(goal.path(), goal.etag(), "{}").then().statusCode(401).header("WWW-Authenticate", "Bearer");
            Api.delete(goal.path(), goal.etag()).then().statusCode(401);
        }
    }

    @Nested
    @TestSecurity(user = "elin", roles = "editor", attributes = @SecurityAttribute(key = "unit", value = "samfunn"))
    class AsEditorOfSamfunn {

        @Test
        void createGoal_forTheOwnUnitAndBelow_is201() {
            var plan = Made.publishedPlan();
            var below = Made.unitUnder("samfunn");
            for (String unit : new String[] {"samfunn", below.code()}) {
                Api.post("/goals", Body.goal(Made.newCode("goal"), plan.code()).with("accountableUnit", unit))
                        .then()
                        .statusCode(201)
                        .header("Location", startsWith("/api/v1/goals/"))
                        .body("allowedActions", contains("edit", "delete"));
            }
        }

        @Test
        void createGoal_forAnotherUnitOrNone_is403AndStoresNothing() {
            var plan = Made.publishedPlan();
            var before = Store.counts();
            Api.post("/goals", Body.goal(Made.newCode("goal"), plan.code()).with("accountableUnit", "velferd"))
                    .then()
                    .statusCode(403);
            Api.post("/goals", Body.goal(Made.newCode("goal"), plan.code()))
                    .then()
                    .statusCode(403);
            assertEquals(before, Store.counts());
        }

        @Test
        void updateGoal_ofTheOwnUnit_cannotGiveItAway() {
            var goal = ownGoal();
            Api.patch(goal.path(), goal.etag(), "{\"accountableUnit\": \"velferd\"}")
                    .then()
                    .statusCode(403);
            Api.patch(goal.path(), goal.etag(), "{\"accountableUnit\": null}")
                    .then()
                    .statusCode(403);
            assertEquals(0, goal.version());
        }

        @Test
        void updateGoal_ofAnotherUnit_is403AlsoWhenItIsTaken() {
            var plan = Made.publishedPlan();
            var goal = Made.of(
                    "/goals", Body.goal(Made.newCode("goal"), plan.code()).with("accountableUnit", "velferd"));
            Api.get(goal.path()).then().body("allowedActions", empty());
            Api.patch(goal.path(), goal.etag(), "{\"accountableUnit\": \"samfunn\"}")
                    .then()
                    .statusCode(403)
                    .body("type", equalTo("/problems/forbidden"));
        }

        @Test
        void updateGoal_ofTheOwnUnit_is200() {
            var goal = ownGoal();
            Api.patch(goal.path(), goal.etag(), "{\"title\": {\"nb\": \"Ærlig nytt navn\"}}")
                    .then()
                    .statusCode(200)
                    .body("title.nb", equalTo("Ærlig nytt navn"))
                    .body("version", equalTo(1));
        }

        private Made ownGoal() {
            var plan = Made.publishedPlan();
            return Made.of(
                    "/goals", Body.goal(Made.newCode("goal"), plan.code()).with("accountableUnit", "samfunn"));
        }
    }

    @Nested
    @TestSecurity(user = "ada", roles = "administrator")
    class AsAdministrator {

        @Test
        void createGoal_answersWhatWasMade() {
            var plan = Made.publishedPlan();
            String code = Made.newCode("goal");
            var made = Api.post(
                    "/goals",
                    Body.goal(code, plan.code())
                            .with("number", 7)
                            .with("kind", "HOW")
                            .with("kindInferred", true)
                            .with("title", Map.of("nb", "Ærlig", "nn", "Ærleg", "en", "Honest"))
                            .with("lifecycle", "PLANNED")
                            .with("validTo", "2030-01-01")
                            .with("source", Map.of("code", Body.SOURCE, "locator", "side 3"))
                            .externalId("arkiv", code));
            made.then()
                    .statusCode(201)
                    .body("title.nn", equalTo("Ærleg"))
                    .body("number", equalTo(7))
                    .body("kindInferred", equalTo(true))
                    .body("validTo", equalTo("2030-01-01"))
                    .body("source.locator", equalTo("side 3"))
                    .body("externalIds.value", contains(code));
            var read = Api.get("/goals/" + made.path("id"));
            assertEquals(made.header("ETag"), read.header("ETag"));
            assertEquals(made.asString(), read.asString(), "what POST answers is what GET reads");
        }

        @Test
        void createGoal_withKnownStartUnknown_showsNoStart() {
            var plan = Made.publishedPlan();
            Api.post(
                            "/goals",
                            Body.goal(Made.newCode("goal"), plan.code())
                                    .without("validFrom")
                                    .with("attestedOn", "2020-01-01"))
                    .then()
                    .statusCode(201)
                    .body("validFrom", nullValue())
                    .body("attestedOn", equalTo("2020-01-01"));
        }

        @Test
        void updateGoal_removesByNullAndLeavesTheRest() {
            var plan = Made.publishedPlan();
            var goal = Made.of(
                    "/goals",
                    Body.goal(Made.newCode("goal"), plan.code())
                            .with("title", Map.of("nb", "Mål", "en", "Goal"))
                            .with("number", 4)
                            .with("kind", "WHAT"));
            Api.patch(goal.path(), goal.etag(), "{\"title\": {\"en\": null}, \"number\": null}")
                    .then()
                    .statusCode(200)
                    .body("title.nb", equalTo("Mål"))
                    .body("title.en", nullValue())
                    .body("number", nullValue())
                    .body("kind", equalTo("WHAT"));
        }

        @Test
        void updateGoal_tellsEveryFaultAtOnceAndStoresNothing() {
            var goal = Made.goal();
            var before = Store.counts();
            Api.patch(goal.path(), goal.etag(), """
                            {"code": "another", "plan": "veikart-2024", "title": null, "accountableUnit": "no-such",
                             "validTo": "2020-01-01", "source": {"code": "no-such"}, "colour": "green"}""")
                    .then()
                    .statusCode(400)
                    .body(
                            "errors.pointer",
                            containsInAnyOrder(
                                    "/code",
                                    "/plan",
                                    "/title",
                                    "/accountableUnit",
                                    "/validTo",
                                    "/source/code",
                                    "/colour"));
            assertEquals(before, Store.counts());
        }

        @Test
        void deleteGoal_leavesATombstoneAndTheCodeIsNeverGivenAgain() {
            var goal = Made.goal();
            String plan = Api.get(goal.path()).path("plan.code");
            Api.delete(goal.path(), goal.etag()).then().statusCode(204);
            Api.get(goal.path())
                    .then()
                    .statusCode(410)
                    .body("type", equalTo("/problems/gone"))
                    .body("detail", startsWith(goal.code()));
            Api.patch(goal.path(), goal.etag(), "{}").then().statusCode(410);
            Api.delete(goal.path(), goal.etag()).then().statusCode(410);
            Api.get("/goals?code=" + goal.code()).then().body("items", empty());
            Api.post("/goals", Body.goal(goal.code(), plan))
                    .then()
                    .statusCode(400)
                    .body("errors.find { it.pointer == '/code' }.code", equalTo("taken"));
        }

        @Test
        void deleteGoal_withSubGoals_is409UntilTheyAreGone() {
            var plan = Made.publishedPlan();
            var parent = Made.goalIn(plan);
            var child = Made.of(
                    "/goals", Body.goal(Made.newCode("goal"), plan.code()).with("parent", parent.code()));
            Api.delete(parent.path(), parent.etag()).then().statusCode(409).body("type", equalTo("/problems/conflict"));
            Api.delete(child.path(), child.etag()).then().statusCode(204);
            Api.delete(parent.path(), parent.etag()).then().statusCode(204);
        }

        @Test
        void externalId_ofAnotherGoal_isRefused() {
            var plan = Made.publishedPlan();
            String value = Made.newCode("external");
            Made.of("/goals", Body.goal(Made.newCode("goal"), plan.code()).externalId("arkiv", value));
            var before = Store.counts();
            Api.post("/goals", Body.goal(Made.newCode("goal"), plan.code()).externalId("arkiv", value))
                    .then()
                    .statusCode(400)
                    .body("errors.pointer", contains("/externalIds/0"))
                    .body("errors.code", contains("external-id-taken"));
            assertEquals(before, Store.counts());
        }

        @Test
        void externalIds_givenTwiceInOneBody_are400() {
            var plan = Made.publishedPlan();
            Api.post(
                            "/goals",
                            Body.goal(Made.newCode("goal"), plan.code())
                                    .externalId("arkiv", "1")
                                    .externalId("arkiv", "1"))
                    .then()
                    .statusCode(400)
                    .body("errors.code", hasItem("repeated-item"));
        }

        @Test
        void externalId_ofADeletedGoal_canBeGivenAgain() {
            var plan = Made.publishedPlan();
            String value = Made.newCode("external");
            var first = Made.of(
                    "/goals", Body.goal(Made.newCode("goal"), plan.code()).externalId("arkiv", value));
            Api.delete(first.path(), first.etag()).then().statusCode(204);
            Api.post("/goals", Body.goal(Made.newCode("goal"), plan.code()).externalId("arkiv", value))
                    .then()
                    .statusCode(201);
        }
    }

    @Nested
    class AsSeveral {

        @Test
        void createGoal_withOneCodeAtOnce_makesOne() {
            var plan = Made.publishedPlan();
            String code = Made.newCode("goal");
            var statuses = As.administrator()
                    .get(() -> Together.get(6, () -> Api.post("/goals", Body.goal(code, plan.code()))
                            .statusCode()));
            assertEquals(1, statuses.stream().filter(status -> status == 201).count(), statuses::toString);
            assertEquals(
                    5,
                    statuses.stream()
                            .filter(status -> status == 400 || status == 409)
                            .count(),
                    statuses::toString);
        }
    }
}
