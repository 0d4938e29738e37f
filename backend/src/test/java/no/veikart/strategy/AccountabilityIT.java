package no.veikart.strategy;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.time.LocalDate;
import no.veikart.testing.Api;
import no.veikart.testing.As;
import no.veikart.testing.Body;
import no.veikart.testing.Made;
import no.veikart.testing.PostgresResource;
import no.veikart.testing.Store;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who answers for a goal, a plan and an indicator once a change event has handed them over; what is stated of them is never rewritten. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class AccountabilityIT {

    private static final LocalDate DAY = LocalDate.of(2025, 1, 1);
    private Made former;
    private Made later;

    @BeforeEach
    void makeUnits() {
        former = Made.unit();
        later = Made.unitUnder("velferd");
    }

    /** Everything of the former unit goes to the later one, as far as this test looks: no version ends. */
    private void handOver(LocalDate day) {
        String code = Made.newCode("event");
        try {
            Store.execute("""
                    INSERT INTO organisation_change_event (id, code, version, recorded_at, hierarchy_code, kind, effective_on, source_id)
                    SELECT uuidv7(), '%s', 0, now(), 'administration', 'MERGED', '%s', id FROM source WHERE code = '%s'""".formatted(code, day, Body.SOURCE), """
                    INSERT INTO organisation_takeover (event_id, from_unit_id, to_unit_id)
                    SELECT id, '%s', '%s' FROM organisation_change_event WHERE code = '%s'""".formatted(former.id(), later.id(), code));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private Made goal() {
        return Made.of(
                "/goals",
                Body.goal(Made.newCode("goal"), Made.publishedPlan().code()).with("accountableUnit", former.code()));
    }

    @Test
    void getGoal_handedOver_readsAsBeforeUntilTheDay() {
        var goal = goal();
        handOver(DAY);
        Api.get(goal.path() + "?asOf=2024-12-31")
                .then()
                .body("accountableUnit.code", equalTo(former.code()))
                .body("handovers", nullValue());
        Api.get(goal.path() + "?asOf=2025-01-01")
                .then()
                .body("accountableUnit.code", equalTo(later.code()))
                .body("handovers.on", contains("2025-01-01"))
                .body("handovers[0].from.code", equalTo(former.code()))
                .body("handovers[0].to.code", equalTo(later.code()));
        Api.get(goal.path() + "/versions")
                .then()
                .body("items", hasSize(1))
                .body("items[0].accountableUnit.code", equalTo(former.code()));
    }

    @Test
    void listGoals_byAccountableUnit_followsTheDay() {
        var goal = goal();
        handOver(DAY);
        Api.get("/goals?accountableUnit=" + former.code() + "&asOf=2024-12-31")
                .then()
                .body("items.code", contains(goal.code()));
        Api.get("/goals?accountableUnit=" + former.code()).then().body("items", hasSize(0));
        Api.get("/goals?accountableUnit=" + later.code()).then().body("items.code", contains(goal.code()));
    }

    @Test
    void updateGoal_handedOver_isForEditorsOfTheLaterUnit() {
        var goal = goal();
        handOver(DAY);
        As.editor("samfunn").run(() -> Api.patch(goal.path(), goal.presentEtag(), "{\"number\": 3}")
                .then()
                .statusCode(403));
        As.editor("velferd").run(() -> Api.patch(goal.path(), goal.presentEtag(), "{\"number\": 3}")
                .then()
                .statusCode(200)
                .body("number", equalTo(3)));
    }

    @Test
    void updateGoal_repeatingTheUnitThatIsRead_leavesTheOneThatIsStated() {
        var goal = goal();
        handOver(DAY);
        String patch = "{\"accountableUnit\": \"" + later.code() + "\", \"number\": 4}";
        As.editor("velferd")
                .run(() ->
                        Api.patch(goal.path(), goal.presentEtag(), patch).then().statusCode(200));
        Api.get(goal.path() + "?asOf=2024-12-31").then().body("accountableUnit.code", equalTo(former.code()));
    }

    @Test
    void updateGoal_anewFromALaterDay_statesTheUnitThatAnswersThen() {
        var goal = goal();
        handOver(DAY);
        As.administrator()
                .run(() -> Api.patch(goal.path() + "?effectiveFrom=2026-01-01", goal.presentEtag(), "{\"number\": 5}")
                        .then()
                        .statusCode(200));
        Api.get(goal.path() + "?asOf=2026-06-01")
                .then()
                .body("number", equalTo(5))
                .body("accountableUnit.code", equalTo(later.code()))
                .body("handovers", nullValue());
    }

    @Test
    void getGoal_statedAfterTheDay_isNotCarriedOn() {
        handOver(DAY);
        var goal = Made.of(
                "/goals",
                Body.goal(Made.newCode("goal"), Made.publishedPlan().code())
                        .with("accountableUnit", former.code())
                        .with("validFrom", "2025-02-01"));
        Api.get(goal.path()).then().body("accountableUnit.code", equalTo(former.code()));
    }

    @Test
    void getGoal_withAHandoverAhead_isAsItIsToday() {
        var goal = goal();
        handOver(LocalDate.of(2090, 1, 1));
        Api.get(goal.path())
                .then()
                .body("accountableUnit.code", equalTo(former.code()))
                .body("handovers", nullValue());
        Api.get(goal.path() + "?asOf=2090-01-01").then().body("accountableUnit.code", equalTo(later.code()));
    }

    @Test
    void getGoalTreeAndPlan_handedOver_nameTheLaterUnit() {
        var plan = Made.publishedPlan(Body.plan(Made.newCode("plan")).with("accountableUnit", former.code()));
        Made.of("/goals", Body.goal(Made.newCode("goal"), plan.code()).with("accountableUnit", former.code()));
        handOver(DAY);
        Api.get(plan.path() + "/goal-tree?asOf=2024-12-31")
                .then()
                .body("goals[0].accountableUnit.code", equalTo(former.code()));
        Api.get(plan.path() + "/goal-tree").then().body("goals[0].accountableUnit.code", equalTo(later.code()));
        Api.get(plan.path())
                .then()
                .body("accountableUnit.code", equalTo(later.code()))
                .body("handovers", hasSize(1));
    }

    @Test
    void getIndicator_handedOver_readsAsBeforeUntilTheDay() {
        var indicator = Made.of(
                "/indicators",
                Body.indicator(Made.newCode("indicator"), Made.unitOfMeasure().code())
                        .with("ownerUnit", former.code()));
        handOver(DAY);
        Api.get(indicator.path() + "?asOf=2024-12-31").then().body("ownerUnit.code", equalTo(former.code()));
        Api.get(indicator.path())
                .then()
                .body("ownerUnit.code", equalTo(later.code()))
                .body("handovers.to.code", contains(later.code()));
        Api.get("/indicators?ownerUnit=" + later.code()).then().body("items.code", contains(indicator.code()));
        Api.get("/indicators?ownerUnit=" + former.code()).then().body("items", hasSize(0));
    }

    @Test
    void updateIndicator_anewFromALaterDay_statesTheUnitThatAnswersThen() {
        var indicator = Made.of(
                "/indicators",
                Body.indicator(Made.newCode("indicator"), Made.unitOfMeasure().code())
                        .with("ownerUnit", former.code()));
        handOver(DAY);
        As.administrator().run(() -> Api.patch(
                        indicator.path() + "?effectiveFrom=2025-06-01",
                        indicator.presentEtag(),
                        "{\"licence\": \"CC-BY-4.0\"}")
                .then()
                .statusCode(200));
        Api.get(indicator.path() + "?asOf=2025-07-01").then().body("ownerUnit.code", equalTo(later.code()));
        Api.get(indicator.path() + "?asOf=2024-07-01").then().body("ownerUnit.code", equalTo(former.code()));
    }
}
