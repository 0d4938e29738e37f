package no.veikart.reporting;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

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

/** Annual reports with chapters, sections and statements, by who is asking. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class AnnualReportResourceIT {

    @Nested
    class AsAnyone {

        @Test
        void aDraft_isHiddenWithAllThatIsInIt() {
            var report = Reports.makeReport();
            var chapter = Reports.makeChapter(report);
            var section = Reports.makeSection(chapter, "HIGHLIGHTS");
            var statement = Reports.makeStatement(section);
            for (Made hidden : List.of(report, chapter, section, statement)) {
                Api.get(hidden.path()).then().statusCode(404);
                String collection = hidden.path().substring(0, hidden.path().lastIndexOf('/'));
                Api.get(collection + "?code=" + hidden.code())
                        .then()
                        .statusCode(200)
                        .body("items", empty());
            }
            Api.get(report.path() + "/document").then().statusCode(404);
        }

        @Test
        void aPublishedReport_isReadWithAllThatIsInIt() {
            var report = Reports.makeReport();
            var chapter = Reports.makeChapter(report);
            var section = Reports.makeSection(chapter, "HIGHLIGHTS");
            var statement = Reports.makeStatement(section);
            Reports.publish(report);
            Api.get(report.path())
                    .then()
                    .statusCode(200)
                    .body("publication", equalTo("PUBLISHED"))
                    .body("publishedAt", notNullValue())
                    .body("knownAt", notNullValue())
                    .body("allowedActions", empty());
            Api.get("/report-chapters?report=" + report.code())
                    .then()
                    .body("items.code", contains(chapter.code()))
                    .body("items[0].report.code", equalTo(report.code()));
            Api.get("/report-sections?chapter=" + chapter.code() + "&kind=HIGHLIGHTS")
                    .then()
                    .body("items.code", contains(section.code()));
            Api.get("/report-statements?section=" + section.code())
                    .then()
                    .body("items.code", contains(statement.code()))
                    .body("items[0].section.kind", equalTo("HIGHLIGHTS"));
        }

        @Test
        void aWithdrawnReport_isHiddenAgain() {
            var report = Reports.makeReport();
            Reports.publish(report);
            Reports.withdraw(report);
            Api.get(report.path()).then().statusCode(404);
        }

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

        @Test
        void writing_needsALogin() {
            Api.post("/annual-reports", Reports.report()).then().statusCode(401);
        }
    }

    @Nested
    @TestSecurity(user = "cilla", roles = "controller")
    class AsController {

        @Test
        void createAnnualReport_beginsAsADraft() {
            Api.post("/annual-reports", Reports.report())
                    .then()
                    .statusCode(201)
                    .body("publication", equalTo("DRAFT"))
                    .body("publishedAt", nullValue())
                    .body("allowedActions", contains("edit", "delete"));
        }

        @Test
        void createAnnualReport_ofAYearThatHasOne_isAFault() {
            var body = Reports.report();
            Api.post("/annual-reports", body).then().statusCode(201);
            Api.post("/annual-reports", body.with("code", Made.newCode("report")))
                    .then()
                    .statusCode(400)
                    .body("errors.pointer", contains("/year"))
                    .body("errors.code", contains("year-taken"));
        }

        @Test
        void updateAnnualReport_needsTheETagOfTheLastRead() {
            var report = Reports.makeReport();
            Api.patch(report.path(), report.etag(), "{\"preface\": {\"nb\": \"Forord\"}}")
                    .then()
                    .statusCode(200)
                    .body("version", equalTo(1));
            Api.patch(report.path(), report.etag(), "{\"preface\": {\"nb\": \"Noe annet\"}}")
                    .then()
                    .statusCode(412);
        }

        @Test
        void deleting_goesFromTheInside() {
            var report = Reports.makeReport();
            var chapter = Reports.makeChapter(report);
            var section = Reports.makeSection(chapter, "CHALLENGES");
            var statement = Reports.makeStatement(section);
            for (Made full : List.of(report, chapter, section)) {
                Api.delete(full.path(), full.etag()).then().statusCode(409).body("type", equalTo("/problems/conflict"));
            }
            for (Made empty : List.of(statement, section, chapter, report)) {
                Api.delete(empty.path(), empty.etag()).then().statusCode(204);
                Api.get(empty.path()).then().statusCode(410);
            }
        }

        @Test
        void publishing_isForbidden() {
            var report = Reports.makeReport();
            Api.transition(report.path() + "/publication", report.etag()).then().statusCode(403);
        }

        @Test
        void everyFaultOfASectionIsToldAtOnce() {
            var chapter = Reports.makeChapter();
            var table = Map.of(
                    "columns", List.of(Reports.heading("2017"), Reports.heading("2017")),
                    "rows", List.of(Reports.heading("a")),
                    "footnotes", List.of(),
                    "cells",
                            List.of(
                                    Map.of("row", "b", "column", "2016", "number", 1),
                                    Map.of("row", "a", "column", "2017"),
                                    Map.of(
                                            "row",
                                            "a",
                                            "column",
                                            "2018",
                                            "number",
                                            1,
                                            "observation",
                                            Map.of("indicator", "sykefravaer", "period", "2017"),
                                            "footnotes",
                                            List.of("1")),
                                    Map.of(
                                            "row", "b",
                                            "column", "2017",
                                            "observation",
                                                    Map.of("indicator", "no-such-indicator", "period", "2017"))));
            Api.post("/report-sections", Reports.section(chapter, "HIGHLIGHTS").with("table", table))
                    .then()
                    .statusCode(400)
                    .body(
                            "errors.pointer",
                            hasItems(
                                    "/table",
                                    "/table/columns/1/key",
                                    "/table/cells/0/row",
                                    "/table/cells/0/column",
                                    "/table/cells/0/reason",
                                    "/table/cells/1",
                                    "/table/cells/2",
                                    "/table/cells/2/column",
                                    "/table/cells/2/footnotes/0",
                                    "/table/cells/3/row",
                                    "/table/cells/3/observation/indicator"));
            Api.get("/report-sections?chapter=" + chapter.code()).then().body("items", empty());
        }

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

        @Test
        void aTable_isKeptAsItIsWritten() {
            var chapter = Reports.makeChapter();
            var section = Made.of(
                    "/report-sections",
                    Reports.section(chapter, "TABLE").with("table", Reports.table(Reports.literal(7.50))));
            Api.get(section.path())
                    .then()
                    .statusCode(200)
                    .body("table.columns.key", contains("2017"))
                    .body("table.rows.title.nb", contains("Tittel fravaer"))
                    .body("table.cells[0].number", equalTo(7.5f))
                    .body("table.cells[0].footnotes", contains("*"))
                    .body("table.footnotes.mark", contains("*"));
            Api.patch(section.path(), section.etag(), "{}")
                    .then()
                    .statusCode(200)
                    .body("version", equalTo(0));
            Api.patch(
                            section.path(),
                            section.etag(),
                            "{\"table\": {\"rows\": [{\"key\": \"ny\", \"title\": {\"nb\": \"Ny\"}}], \"cells\": []}}")
                    .then()
                    .statusCode(200)
                    .body("version", equalTo(1))
                    .body("table.rows.key", contains("ny"))
                    .body("table.columns.key", contains("2017"))
                    .body("table.cells", empty());
            Api.patch(section.path(), section.presentEtag(), "{\"table\": null}")
                    .then()
                    .statusCode(200)
                    .body("table", nullValue());
        }
    }

    @Nested
    @TestSecurity(user = "ada", roles = "administrator")
    class WhilePublished {

        @Test
        void nothingInItChanges() {
            var report = Reports.makeReport();
            var chapter = Reports.makeChapter(report);
            var section = Reports.makeSection(chapter, "HIGHLIGHTS");
            var statement = Reports.makeStatement(section);
            Reports.publish(report);
            for (Made frozen : List.of(report, chapter, section, statement)) {
                Api.get(frozen.path()).then().body("allowedActions", not(hasItems("edit")));
                Api.patch(
                                frozen.path(),
                                frozen.presentEtag(),
                                "{\"externalIds\": [{\"system\": \"x\", \"value\": \"" + frozen.code() + "\"}]}")
                        .then()
                        .statusCode(409)
                        .body("type", equalTo("/problems/report-published"));
                Api.patch(frozen.path(), frozen.presentEtag(), "{}").then().statusCode(200);
                Api.delete(frozen.path(), frozen.presentEtag())
                        .then()
                        .statusCode(409)
                        .body("type", equalTo("/problems/report-published"));
            }
            Api.post("/report-chapters", Reports.chapter(report))
                    .then()
                    .statusCode(409)
                    .body("type", equalTo("/problems/report-published"));
            Api.post("/report-sections", Reports.section(chapter, "TABLE"))
                    .then()
                    .statusCode(409);
            Api.post("/report-statements", Reports.statement(section)).then().statusCode(409);
            Api.transition(report.path() + "/publication", report.presentEtag())
                    .then()
                    .statusCode(409);
            Reports.withdraw(report);
            Api.get(report.path())
                    .then()
                    .body("publication", equalTo("WITHDRAWN"))
                    .body("publishedAt", notNullValue())
                    .body("knownAt", nullValue())
                    .body("allowedActions", contains("edit", "delete", "publish"));
            Api.patch(statement.path(), statement.presentEtag(), "{\"ordinal\": 2}")
                    .then()
                    .statusCode(200)
                    .body("version", greaterThanOrEqualTo(1));
        }
    }
}
