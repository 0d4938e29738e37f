package no.veikart.reporting;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import java.util.List;
import java.util.Map;
import no.veikart.testing.Api;
import no.veikart.testing.Made;
import no.veikart.testing.PostgresResource;
import no.veikart.testing.Reports;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Statements of a report, where they stand and what they mention, by who is asking. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class ReportStatementResourceIT {

    @Nested
    class AsAnyone {

        @Test
        void aMentionOfADraftPlan_isNotTold() {
            var plan = Made.plan();
            var goal = Made.goalIn(plan);
            var report = Reports.makeReport();
            var section = Reports.makeSection(Reports.makeChapter(report), "NARRATIVE");
            var statement = Made.of(
                    "/report-statements",
                    Reports.statement(section)
                            .with("plans", List.of(plan.code(), "veikart-2024"))
                            .with("goals", List.of(goal.code())));
            Reports.publish(report);
            Api.get(statement.path()).then().statusCode(200).body("mentions.code", contains("veikart-2024"));
        }
    }

    @Nested
    @TestSecurity(user = "cilla", roles = "controller")
    class AsController {

        @Test
        void aStatement_standsWhereWordsSpeak() {
            var chapter = Reports.makeChapter();
            var figures = Reports.makeSection(chapter, "KEY_FIGURES");
            Api.post("/report-statements", Reports.statement(figures))
                    .then()
                    .statusCode(400)
                    .body("errors.code", contains("takes-no-statements"));
            var lost = Made.of(
                    "/report-sections",
                    Reports.section(chapter, "KEY_FIGURES").with("missing", Map.of("nb", "Tapt i kilden")));
            var statement = Reports.makeStatement(lost);
            Api.patch(lost.path(), lost.presentEtag(), "{\"missing\": null}")
                    .then()
                    .statusCode(400)
                    .body("errors.code", contains("holds-statements"));
            Api.patch(statement.path(), statement.etag(), "{\"section\": \"" + figures.code() + "\"}")
                    .then()
                    .statusCode(400)
                    .body("errors.pointer", contains("/section"));
        }

        @Test
        void aStatement_namesWhatItMentions() {
            var section = Reports.makeSection(Reports.makeChapter(), "HIGHLIGHTS");
            var unit = Made.unit();
            var body = Reports.statement(section)
                    .with("goals", List.of("veikart-2024-m6", "veikart-2024-m1"))
                    .with("plans", List.of("veikart-2024"))
                    .with("units", List.of(unit.code()));
            Api.post("/report-statements", body)
                    .then()
                    .statusCode(201)
                    .body("mentions.type", contains("goal", "goal", "plan", "organisation-unit"))
                    .body("mentions.code", contains("veikart-2024-m1", "veikart-2024-m6", "veikart-2024", unit.code()))
                    .body("mentions.title.nb", not(empty()));
            Api.delete(unit.path(), unit.etag()).then().statusCode(403);
            Api.post(
                            "/report-statements",
                            Reports.statement(section)
                                    .with("goals", List.of("veikart-2024-m1", "no-goal"))
                                    .with("bodies", List.of("no-body"))
                                    .with("indicators", List.of("no-indicator"))
                                    .with("units", List.of("no-unit")))
                    .then()
                    .statusCode(400)
                    .body("errors.pointer", containsInAnyOrder("/goals/1", "/bodies/0", "/indicators/0", "/units/0"));
        }
    }

    @Nested
    @TestSecurity(user = "ada", roles = "administrator")
    class AsAdministrator {

        @Test
        void whatIsMentioned_cannotBeDeleted() {
            var section = Reports.makeSection(Reports.makeChapter(), "HIGHLIGHTS");
            var unit = Made.unit();
            var goal = Made.goal();
            var plan = Made.publishedPlan();
            var statement = Made.of(
                    "/report-statements",
                    Reports.statement(section)
                            .with("goals", List.of(goal.code()))
                            .with("plans", List.of(plan.code()))
                            .with("units", List.of(unit.code())));
            for (Made mentioned : List.of(unit, goal, plan)) {
                Api.delete(mentioned.path(), mentioned.presentEtag()).then().statusCode(409);
            }
            Api.delete(statement.path(), statement.etag()).then().statusCode(204);
            for (Made free : List.of(unit, goal, plan)) {
                Api.delete(free.path(), free.presentEtag()).then().statusCode(204);
            }
        }
    }
}
