package no.veikart.strategy;

import static io.restassured.RestAssured.given;
import static no.veikart.testing.Api.ROOT;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.Map;
import no.veikart.testing.Api;
import no.veikart.testing.As;
import no.veikart.testing.Body;
import no.veikart.testing.Made;
import no.veikart.testing.PostgresResource;
import org.junit.jupiter.api.Test;

/** Who may write a goal that passes from one unit to another, and what is shown of what is not public. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class GoalKeepersIT {

    private static Made goalOf(String unit) {
        var plan = Made.publishedPlan();
        return Made.of("/goals", Body.goal(Made.newCode("goal"), plan.code()).with("accountableUnit", unit));
    }

    private static void handOver(Made goal, String unit, String day) {
        As.administrator().run(() -> Api.patch(
                        goal.path() + "?effectiveFrom=" + day, goal.etag(), "{\"accountableUnit\": \"" + unit + "\"}")
                .then()
                .statusCode(200));
    }

    @Test
    void updateGoal_thatPassesToAnotherUnit_isNotTakenBackByTheFirst() {
        var goal = goalOf("velferd");
        handOver(goal, "samfunn", "2099-01-01");
        As.editor("velferd").run(() -> Api.patch(
                        goal.path() + "?effectiveFrom=2099-01-01",
                        goal.presentEtag(),
                        "{\"accountableUnit\": \"velferd\"}")
                .then()
                .statusCode(403));
    }

    @Test
    void deleteGoal_thatAnotherUnitAlsoKeeps_is403() {
        var goal = goalOf("velferd");
        handOver(goal, "samfunn", "2099-01-01");
        As.editor("velferd")
                .run(() -> Api.delete(goal.path(), goal.presentEtag()).then().statusCode(403));
    }

    @Test
    void updateGoal_withoutAccountableUnit_isNotForTheSecretariatsRoot() {
        var goal = Made.goal();
        As.editor("politisk-sekretariat").run(() -> Api.patch(goal.path(), goal.etag(), "{\"number\": 7}")
                .then()
                .statusCode(403));
        As.editor("kommunedirektoren").run(() -> Api.patch(goal.path(), goal.etag(), "{\"number\": 7}")
                .then()
                .statusCode(200));
    }

    @Test
    void getGoal_asOnceKnown_allowsNothing() {
        var goal = goalOf("velferd");
        String known = Instant.now().plusSeconds(60).toString();
        As.administrator().run(() -> given().queryParam("knownAt", known)
                .get(ROOT + goal.path())
                .then()
                .statusCode(200)
                .body("allowedActions", empty()));
    }

    @Test
    void correctingGoal_withSubGoalsOverSeveralVersions_isNotRefused() {
        var plan = Made.publishedPlan();
        var top = Made.of("/goals", Body.goal(Made.newCode("goal"), plan.code()));
        As.administrator().run(() -> Api.patch(top.path() + "?effectiveFrom=2025-01-01", top.etag(), "{\"number\": 2}")
                .then()
                .statusCode(200));
        Made.of("/goals", Body.goal(Made.newCode("goal"), plan.code()).with("parent", top.code()));
        As.administrator().run(() -> Api.patch(top.path(), top.presentEtag(), "{\"attestedOn\": \"2025-02-01\"}")
                .then()
                .statusCode(200)
                .body("attestedOn", equalTo("2025-02-01")));
    }

    @Test
    void getPlan_underADraft_doesNotTellAnyoneOfIt() {
        var draft = Made.plan();
        var child = Made.publishedPlan(
                Body.plan(Made.newCode("plan")).with("parent", draft.code()).with("title", Map.of("nb", "Barn")));
        Api.get(child.path()).then().statusCode(200).body("parent", nullValue()).body("_links.parent", nullValue());
        Api.get("/plans?parent=" + draft.code()).then().statusCode(200).body("items", empty());
        As.approver().run(() -> Api.get(child.path()).then().body("parent.code", equalTo(draft.code())));
    }
}
