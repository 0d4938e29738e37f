package no.veikart.reporting;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import jakarta.inject.Inject;
import java.util.List;
import no.veikart.testing.Api;
import no.veikart.testing.Made;
import no.veikart.testing.PostgresResource;
import no.veikart.testing.Reports;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;

/** A report read whole. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
@TestSecurity(user = "ada", roles = "administrator")
class ReportDocumentIT {

    @Inject
    SessionFactory sessions;

    @Test
    void everythingStandsInItsPlace() {
        var report = Reports.makeReport();
        var chapter = Reports.makeChapter(report);
        var figures = Made.of(
                "/report-sections",
                Reports.section(chapter, "TABLE").with("ordinal", 2).with("table", Reports.table(Reports.literal(12))));
        var highlights = Reports.makeSection(chapter, "HIGHLIGHTS");
        var second = Made.of("/report-statements", Reports.statement(highlights).with("ordinal", 2));
        var first = Made.of("/report-statements", Reports.statement(highlights).with("plans", List.of("veikart-2024")));
        Api.get(report.path() + "/document")
                .then()
                .statusCode(200)
                .body("report.id", equalTo(report.id()))
                .body("chapters.code", contains(chapter.code()))
                .body("chapters[0].sections.code", contains(highlights.code(), figures.code()))
                .body("chapters[0].sections[0].statements.code", contains(first.code(), second.code()))
                .body("chapters[0].sections[0].statements[0].mentions.code", contains("veikart-2024"))
                .body("chapters[0].sections[1].table.cells[0].number", equalTo(12))
                .body("chapters[0].sections[1].table.footnotes.mark", contains("*"));
    }

    @Test
    void itTakesAsManyQueries_howeverLargeItIs() {
        var report = Reports.makeReport();
        fill(report);
        long small = queries(report);
        for (int i = 0; i < 4; i++) {
            fill(report);
        }
        assertEquals(small, queries(report));
    }

    private void fill(Made report) {
        var chapter = Reports.makeChapter(report);
        Made.of("/report-sections", Reports.section(chapter, "TABLE").with("table", Reports.table(Reports.literal(1))));
        var section = Reports.makeSection(chapter, "HIGHLIGHTS");
        Made.of(
                "/report-statements",
                Reports.statement(section)
                        .with("plans", List.of("veikart-2024"))
                        .with("goals", List.of("veikart-2024-m1")));
    }

    private long queries(Made report) {
        var statistics = sessions.getStatistics();
        statistics.setStatisticsEnabled(true);
        long before = statistics.getPrepareStatementCount();
        Api.get(report.path() + "/document").then().statusCode(200);
        return statistics.getPrepareStatementCount() - before;
    }
}
