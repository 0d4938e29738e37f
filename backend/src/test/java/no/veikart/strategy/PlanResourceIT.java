package no.veikart.strategy;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import java.sql.SQLException;
import java.util.List;
import no.veikart.testing.Api;
import no.veikart.testing.As;
import no.veikart.testing.Body;
import no.veikart.testing.Made;
import no.veikart.testing.PostgresResource;
import no.veikart.testing.Store;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class PlanResourceIT {

    @Nested
    class AsAnyone {

        @Test
        void aDraft_andAllThatIsInIt_doesNotExist() {
            var plan = Made.plan();
            var goal = Made.goalIn(plan);
            var premise = Made.premiseIn(plan);
            for (String path : List.of(
                    plan.path(),
                    plan.path() + "/goal-tree",
                    goal.path(),
                    goal.path() + "?knownAt=2999-01-01T00:00:00Z",
                    goal.path() + "/versions",
                    premise.path())) {
                Api.get(path).then().statusCode(404).body("type", equalTo("/problems/not-found"));
            }
            Api.get("/plans?code=" + plan.code()).then().body("items", empty());
            Api.get("/plans?publication=DRAFT").then().body("items", empty());
            Api.get("/goals?plan=" + plan.code()).then().body("items", empty()).body("page.total", equalTo(0));
            Api.get("/premises?plan=" + plan.code()).then().body("items", empty());
        }

        @Test
        void aDeletedDraft_keepsItsSecret() {
            var plan = Made.plan();
            var goal = Made.goalIn(plan);
            As.administrator().run(() -> {
                Api.delete(goal.path(), goal.etag()).then().statusCode(204);
                Api.delete(plan.path(), plan.etag()).then().statusCode(204);
            });
            Api.get(goal.path()).then().statusCode(404);
            Api.get(plan.path()).then().statusCode(404);
        }

        @Test
        void aPublishedPlan_isThereUntilItIsWithdrawn() {
            var plan = Made.publishedPlan();
            var goal = Made.goalIn(plan);
            Api.get(goal.path()).then().statusCode(200);
            As.approver().run(() -> Api.transition(plan.path() + "/withdrawal", plan.presentEtag())
                    .then()
                    .statusCode(200)
                    .body("publication", equalTo("WITHDRAWN")));
            Api.get(plan.path()).then().statusCode(404);
            Api.get(goal.path()).then().statusCode(404);
            As.editor("samfunn").run(() -> Api.get(goal.path()).then().statusCode(200));
        }

        @Test
        void listPlans_filtersByKindAndParent() {
            var parent = Made.publishedPlan();
            var child = Made.publishedPlan(Body.plan(Made.newCode("plan"))
                    .with("parent", parent.code())
                    .with("kind", "STRATEGY"));
            Api.get("/plans?parent=" + parent.code()).then().body("items.code", contains(child.code()));
            Api.get("/plans?kind=STRATEGY&code=" + parent.code()).then().body("items", empty());
        }
    }

    @Nested
    @TestSecurity(user = "aud", roles = "approver")
    class AsApprover {

        @Test
        void publish_makesTheDraftVisibleOnce() {
            var plan = Made.plan();
            Api.get(plan.path()).then().body("allowedActions", hasItem("publish"));
            Api.transition(plan.path() + "/publication", plan.etag())
                    .then()
                    .statusCode(200)
                    .body("publication", equalTo("PUBLISHED"))
                    .body("allowedActions", contains("withdraw"));
            As.anyone().run(() -> Api.get(plan.path()).then().statusCode(200));
            Api.transition(plan.path() + "/publication", plan.etag()).then().statusCode(412);
            Api.transition(plan.path() + "/publication", plan.presentEtag())
                    .then()
                    .statusCode(409);
        }

        @Test
        void withdraw_ofADraft_is409() {
            var plan = Made.plan();
            Api.transition(plan.path() + "/withdrawal", plan.etag()).then().statusCode(409);
        }

        @Test
        void transitions_needIfMatch() {
            var plan = Made.plan();
            io.restassured.RestAssured.given()
                    .post(Api.ROOT + plan.path() + "/publication")
                    .then()
                    .statusCode(428);
        }
    }

    @Nested
    @TestSecurity(user = "ada", roles = "administrator")
    class AsAdministrator {

        @Test
        void createPlan_beginsAsADraft() {
            Api.post(
                            "/plans",
                            Body.plan(Made.newCode("plan"))
                                    .with("periodStart", 2020)
                                    .with("periodEnd", 2024))
                    .then()
                    .statusCode(201)
                    .body("publication", equalTo("DRAFT"))
                    .body("version", equalTo(0));
        }

        @Test
        void createPlan_tellsEveryFault() {
            Api.post(
                            "/plans",
                            Body.plan("veikart-2024")
                                    .with("kind", "PLAN")
                                    .with("periodStart", 2024)
                                    .with("periodEnd", 2020)
                                    .with("parent", "no-such")
                                    .with("accountableUnit", "no-such")
                                    .with("publication", "PUBLISHED"))
                    .then()
                    .statusCode(400)
                    .body("errors", hasSize(6));
        }

        @Test
        void updatePlan_underItsOwnSubPlan_isACircle() {
            var parent = Made.plan();
            var child = Made.of("/plans", Body.plan(Made.newCode("plan")).with("parent", parent.code()));
            Api.patch(parent.path(), parent.etag(), "{\"parent\": \"" + child.code() + "\"}")
                    .then()
                    .statusCode(400)
                    .body("errors.code", contains("circle"));
            var refusal = assertThrows(
                    SQLException.class,
                    () -> Store.execute(
                            "UPDATE plan SET parent_id = '%s' WHERE id = '%s'".formatted(child.id(), parent.id())));
            assertEquals("23514", refusal.getSQLState());
        }

        @Test
        void deletePlan_withContents_is409() {
            var plan = Made.plan();
            var premise = Made.premiseIn(plan);
            Api.delete(plan.path(), plan.etag()).then().statusCode(409);
            Api.delete(premise.path(), premise.etag()).then().statusCode(204);
            Api.get(premise.path()).then().statusCode(410);
            Api.delete(plan.path(), plan.etag()).then().statusCode(204);
            Api.get(plan.path()).then().statusCode(410);
            Api.post("/plans", Body.plan(plan.code())).then().statusCode(400).body("errors.code", contains("taken"));
            Api.post("/goals", Body.goal(Made.newCode("goal"), plan.code()))
                    .then()
                    .statusCode(400)
                    .body("errors.code", contains("unknown-code"));
        }

        @Test
        void updatePremise_correctsItButNeverMovesIt() {
            var plan = Made.plan();
            var premise = Made.premiseIn(plan);
            Api.patch(premise.path(), premise.etag(), "{\"plan\": \"veikart-2024\"}")
                    .then()
                    .statusCode(400)
                    .body("errors.code", contains("unchangeable"));
            Api.patch(premise.path(), premise.etag(), "{\"kind\": \"TREND\", \"statement\": {\"nb\": \"Påstand\"}}")
                    .then()
                    .statusCode(200)
                    .body("kind", equalTo("TREND"))
                    .body("version", equalTo(1));
            Api.patch(premise.path(), premise.etag(), "{\"kind\": \"PLACE\"}")
                    .then()
                    .statusCode(412);
            Api.get("/premises?plan=" + plan.code() + "&kind=TREND")
                    .then()
                    .body("items.code", contains(premise.code()));
        }

        @Test
        void deleteSource_inUse_is409() {
            var source = Made.source();
            var plan = Made.of(
                    "/plans", Body.plan(Made.newCode("plan")).with("source", java.util.Map.of("code", source.code())));
            Api.delete(source.path(), source.etag()).then().statusCode(409).body("type", equalTo("/problems/conflict"));
            Api.delete(plan.path(), plan.etag()).then().statusCode(204);
            Api.delete(source.path(), source.etag()).then().statusCode(204);
            Api.get(source.path()).then().statusCode(410);
            Api.get("/sources?code=" + source.code()).then().body("items", empty());
            Api.post("/sources", Body.source(source.code()))
                    .then()
                    .statusCode(400)
                    .body("errors.code", contains("taken"));
        }

        @Test
        void updateSource_checksItsDate() {
            var source = Made.source();
            Api.patch(
                            source.path(),
                            source.etag(),
                            "{\"date\": \"2024-01-01\", \"url\": \"ftp://x\", \"checksum\": \"ABC\"}")
                    .then()
                    .statusCode(400)
                    .body("errors.pointer", hasItem("/datePrecision"))
                    .body("errors.pointer", hasItem("/url"))
                    .body("errors.pointer", hasItem("/checksum"))
                    .body("errors.pointer", not(hasItem("/date")));
            Api.patch(
                            source.path(),
                            source.etag(),
                            "{\"date\": \"2024-01-01\", \"datePrecision\": \"MONTH\", \"dateQualifier\": \"EXACT\"}")
                    .then()
                    .statusCode(200)
                    .body("datePrecision", equalTo("MONTH"));
        }
    }
}
