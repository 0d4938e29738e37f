package no.veikart.politics.processes;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import no.veikart.testing.Api;
import no.veikart.testing.As;
import no.veikart.testing.Body;
import no.veikart.testing.Made;
import no.veikart.testing.Politics;
import no.veikart.testing.PostgresResource;
import org.junit.jupiter.api.Test;

/** Processes by quarters. The years are far from those of Bærum, so that nothing else stands in them. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class ProcessTimetableIT {

    private static Made phase(Made process, int ordinal, String planned, String plannedTo) {
        var body = Politics.processPhase(Made.newCode("phase"), process.code(), planned)
                .with("ordinal", ordinal);
        return Made.of("/process-phases", plannedTo == null ? body : body.with("plannedTo", plannedTo));
    }

    @Test
    void aPhase_standsInEachQuarterThatItSpans() {
        var process = Politics.makeProcess();
        var month = phase(process, 2, "1851-05", null);
        var quarter = phase(process, 1, "1851-Q2", null);
        var span = phase(process, 3, "1851-06", "1851-09");
        var earlier = phase(process, 4, "1850", "1851-01-02");
        phase(process, 5, "1852-Q1", null);
        Api.get("/process-timetable?from=1851-Q1&to=1851-Q4")
                .then()
                .statusCode(200)
                .body("quarters", contains("1851-Q1", "1851-Q2", "1851-Q3", "1851-Q4"))
                .body("processes.code", contains(process.code()))
                .body("processes[0].cells.quarter", contains("1851-Q1", "1851-Q2", "1851-Q3", "1851-Q4"))
                .body("processes[0].cells[0].phases.code", contains(earlier.code()))
                .body("processes[0].cells[0].phases.continues", contains(true))
                .body("processes[0].cells[1].phases.code", contains(quarter.code(), month.code(), span.code()))
                .body("processes[0].cells[1].phases.continues", contains(false, false, false))
                .body("processes[0].cells[2].phases.code", contains(span.code()))
                .body("processes[0].cells[2].phases.continues", contains(true))
                .body("processes[0].cells[3].phases", empty())
                .body("processes[0].source.code", equalTo(Body.SOURCE))
                .body("_links.self", equalTo(Api.ROOT + "/process-timetable?from=1851-Q1&to=1851-Q4"));
    }

    @Test
    void aPhaseWithoutAPlan_standsWhereItWas() {
        var process = Politics.makeProcess();
        var unplanned = Made.of(
                "/process-phases",
                Politics.processPhase(Made.newCode("phase"), process.code(), "x")
                        .without("planned")
                        .with("actual", "1853-11-30"));
        var moved = Made.of(
                "/process-phases",
                Politics.processPhase(Made.newCode("phase"), process.code(), "1853-Q1")
                        .with("actual", "1853-Q4"));
        Api.get("/process-timetable?from=1853-Q1&to=1853-Q4")
                .then()
                .body("processes[0].cells[3].phases.code", contains(unplanned.code()))
                .body("processes[0].cells[0].phases.code", contains(moved.code()))
                .body("processes[0].cells[0].phases[0].actual", equalTo("1853-Q4"));
    }

    @Test
    void processes_standByTheirOrdinal_alsoThoseWithoutPhasesInTheTime() {
        var late = Made.of(
                "/processes",
                Politics.process(Made.newCode("process"))
                        .with("ordinal", 9)
                        .with("planned", "1855-04")
                        .with("plannedTo", "1856-04"));
        var early =
                Made.of("/processes", Politics.process(Made.newCode("process")).with("ordinal", 3));
        phase(early, 1, "1855-Q4", null);
        Api.get("/process-timetable?from=1855-Q3&to=1856-Q1")
                .then()
                .body("processes.code", contains(early.code(), late.code()))
                .body("processes[1].planned", equalTo("1855-04"))
                .body("processes[1].cells.phases", contains(empty(), empty(), empty()));
        Api.get("/process-timetable?from=1854-Q1&to=1854-Q4").then().body("processes", empty());
    }

    @Test
    void aDraftPlan_isNotTold() {
        var draft = Made.plan();
        var process = Made.of(
                "/processes",
                Politics.process(Made.newCode("process"))
                        .with("plans", List.of(draft.code()))
                        .with("planned", "1857"));
        Api.get("/process-timetable?from=1857-Q1")
                .then()
                .body("quarters", hasSize(4))
                .body("processes.code", contains(process.code()))
                .body("processes[0].plans", empty());
        As.secretariat()
                .get(() -> Api.get("/process-timetable?from=1857-Q1"))
                .then()
                .body("processes[0].plans.code", contains(draft.code()));
    }

    @Test
    void withoutATime_itIsThePresentYear() {
        Api.get("/process-timetable").then().statusCode(200).body("quarters", hasSize(4));
    }

    @Test
    void aTimeThatCannotBe_isToldWhy() {
        for (var wrong : Map.of(
                        "from=2020&to=2020-Q4", "wrong-pattern",
                        "from=2020-Q4&to=2020-Q1", "ends-before-it-begins",
                        "from=2020-Q1&to=2026-Q1", "too-many-quarters",
                        "from=1700-Q1", "not-a-period",
                        "from=2020-Q1&colour=green", "unknown-parameter")
                .entrySet()) {
            Api.get("/process-timetable?" + wrong.getKey())
                    .then()
                    .statusCode(400)
                    .body("errors.code", hasItem(wrong.getValue()));
        }
        Api.get("/process-timetable?from=2020-Q1&to=2025-Q4").then().body("quarters", hasSize(24));
        Api.get("/process-timetable?from=1800-Q1&to=1800-Q1").then().statusCode(200);
        Api.get("/process-timetable?from=2200-Q4").then().statusCode(200);
    }
}
