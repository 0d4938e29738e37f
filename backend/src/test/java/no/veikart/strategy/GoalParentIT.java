package no.veikart.strategy;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.Response;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import no.veikart.testing.Api;
import no.veikart.testing.Body;
import no.veikart.testing.Made;
import no.veikart.testing.PostgresResource;
import no.veikart.testing.Store;
import no.veikart.testing.Together;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Goals form a tree in their plan, on every day. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class GoalParentIT {

    private Made plan;

    @BeforeEach
    void makePlan() {
        plan = Made.publishedPlan();
    }

    private Body body() {
        return Body.goal(Made.newCode("goal"), plan.code());
    }

    private static Response putUnder(Made goal, Made parent) {
        return Api.patch(goal.path(), goal.presentEtag(), "{\"parent\": \"" + parent.code() + "\"}");
    }

    @Nested
    @TestSecurity(user = "ada", roles = "administrator")
    class ThroughTheApi {

        @Test
        void anUnknownParent_isAFault() {
            refused(Api.post("/goals", body().with("parent", "no-such-goal")), "unknown-code");
        }

        @Test
        void aParentInAnotherPlan_isAFault() {
            refused(Api.post("/goals", body().with("parent", "veikart-2024-m1")), "other-plan");
        }

        @Test
        void itself_isAFault() {
            var goal = Made.goalIn(plan);
            refused(putUnder(goal, goal), "circle");
        }

        @Test
        void aGoalBelow_isAFault() {
            var top = Made.goalIn(plan);
            var middle = Made.of("/goals", body().with("parent", top.code()));
            var leaf = Made.of("/goals", body().with("parent", middle.code()));
            refused(putUnder(top, leaf), "circle");
        }

        @Test
        void aParentThatDoesNotLiveAsLong_isAFault() {
            var parent =
                    Made.of("/goals", body().with("validFrom", "2024-01-01").with("validTo", "2025-01-01"));
            refused(Api.post("/goals", body().with("parent", parent.code())), "outside-life");
            refused(
                    Api.post(
                            "/goals",
                            body().with("parent", parent.code())
                                    .with("validFrom", "2023-12-31")
                                    .with("validTo", "2024-06-01")),
                    "outside-life");
            Made.of("/goals", body().with("parent", parent.code()).with("validTo", "2025-01-01"));
        }

        @Test
        void aParentOfSeveralVersions_coversByAllOfThem() {
            var parent = Made.goalIn(plan);
            Api.patch(parent.path() + "?effectiveFrom=2025-01-01", parent.etag(), "{\"title\": {\"nb\": \"Nytt\"}}")
                    .then()
                    .statusCode(200);
            Made.of("/goals", body().with("parent", parent.code()));
        }

        @Test
        void endingAParentBeforeItsSubGoals_isAFault() {
            var parent = Made.goalIn(plan);
            Made.of("/goals", body().with("parent", parent.code()));
            refused(Api.patch(parent.path(), parent.etag(), "{\"validTo\": \"2025-01-01\"}"), "leaves-sub-goals");
        }

        @Test
        void changingAParentFromADayOn_keepsItsSubGoals() {
            var parent = Made.goalIn(plan);
            var child = Made.of("/goals", body().with("parent", parent.code()));
            Api.patch(parent.path() + "?effectiveFrom=2025-01-01", parent.etag(), "{\"title\": {\"nb\": \"Nytt\"}}")
                    .then()
                    .statusCode(200);
            Api.get(child.path()).then().body("parent.title.nb", equalTo("Nytt"));
            Api.get(child.path() + "?asOf=2024-06-01").then().body("parent.title.nb", equalTo("Mål " + parent.code()));
        }

        @Test
        void movingFromADayOn_keepsTheOldPlaceBefore() {
            var first = Made.goalIn(plan);
            var second = Made.goalIn(plan);
            var child = Made.of("/goals", body().with("parent", first.code()));
            Api.patch(
                            child.path() + "?effectiveFrom=2025-01-01",
                            child.etag(),
                            "{\"parent\": \"" + second.code() + "\"}")
                    .then()
                    .statusCode(200);
            Api.get("/goals?parent=" + first.code() + "&asOf=2024-12-31")
                    .then()
                    .body("items.code", contains(child.code()));
            Api.get("/goals?parent=" + second.code()).then().body("items.code", contains(child.code()));
        }

        @Test
        void twoGoalsPutUnderEachOtherAtOnce_neverMakeACircle() {
            var left = Made.goalIn(plan);
            var right = Made.goalIn(plan);
            var moves = new ConcurrentLinkedQueue<>(List.of(List.of(left, right), List.of(right, left)));
            List<Integer> statuses = Together.get(2, () -> {
                var move = moves.remove();
                return Api.patch(
                                move.getFirst().path(),
                                move.getFirst().etag(),
                                "{\"parent\": \"" + move.getLast().code() + "\"}")
                        .statusCode();
            });
            assertEquals(1, statuses.stream().filter(status -> status == 200).count(), statuses::toString);
            assertTrue(
                    statuses.stream().allMatch(status -> status == 200 || status == 400 || status == 409),
                    statuses::toString);
        }

        @Test
        void goalTree_nestsThemInOrder() {
            var second = Made.of("/goals", body().with("number", 2));
            var first = Made.of("/goals", body().with("number", 1));
            var leaf = Made.of("/goals", body().with("parent", second.code()));
            Api.get(plan.path() + "/goal-tree")
                    .then()
                    .statusCode(200)
                    .body("goals.code", contains(first.code(), second.code()))
                    .body("goals[1].children.code", contains(leaf.code()));
            Api.get(plan.path() + "/goal-tree?asOf=2023-12-31").then().body("goals.size()", equalTo(0));
        }

        private static void refused(Response answer, String code) {
            answer.then().statusCode(400).body("errors.code", hasItem(code));
        }
    }

    /** The database holds the rules itself, whoever writes. */
    @Nested
    @TestSecurity(user = "ada", roles = "administrator")
    class PastTheApi {

        @Test
        void aCircle_isRefusedAtCommit() {
            var top = Made.goalIn(plan);
            var leaf = Made.of("/goals", body().with("parent", top.code()));
            assertRefused(
                    "23514",
                    "UPDATE goal_version SET parent_id = '%s' WHERE goal_id = '%s'".formatted(leaf.id(), top.id()));
        }

        @Test
        void twoVersionsOfOneDay_areRefused() {
            var goal = Made.goalIn(plan);
            assertRefused("23P01", """
                    INSERT INTO goal_version (id, goal_id, valid_from, start_known, kind_inferred, title, source_id)
                    SELECT uuidv7(), goal_id, '2025-01-01', true, false, title, source_id FROM goal_version WHERE goal_id = '%s'""".formatted(goal.id()));
        }

        @Test
        void aSubGoalOutsideItsParentsLife_isRefusedAtCommit() {
            var parent = Made.goalIn(plan);
            var child = Made.of("/goals", body().with("parent", parent.code()));
            assertRefused(
                    "23503",
                    "UPDATE goal_version SET valid_from = '2000-01-01' WHERE goal_id = '%s'".formatted(child.id()));
            assertRefused(
                    "23503",
                    "UPDATE goal_version SET valid_to = '2024-02-01' WHERE goal_id = '%s'".formatted(parent.id()));
        }

        @Test
        void anEmptyTitleOrAnotherLanguage_isRefused() {
            var goal = Made.goalIn(plan);
            assertRefused("23514", "UPDATE goal_version SET title = '{}' WHERE goal_id = '%s'".formatted(goal.id()));
            assertRefused(
                    "23514",
                    "UPDATE goal_version SET title = '{\"nb\": \"a\", \"de\": \"b\"}' WHERE goal_id = '%s'"
                            .formatted(goal.id()));
        }

        private static void assertRefused(String state, String... statements) {
            var refusal = assertThrows(SQLException.class, () -> Store.execute(statements));
            assertEquals(state, refusal.getSQLState(), refusal::getMessage);
        }
    }
}
