package no.veikart.reporting;

import static org.hamcrest.Matchers.contains;
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
import no.veikart.testing.Api;
import no.veikart.testing.Made;
import no.veikart.testing.PostgresResource;
import no.veikart.testing.Reports;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Annual reports, from draft to published, with all that is in them, by who is asking. */
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
