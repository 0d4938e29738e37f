package no.veikart.reporting;

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
import no.veikart.testing.Made;
import no.veikart.testing.PostgresResource;
import no.veikart.testing.Reports;
import no.veikart.testing.Store;
import no.veikart.testing.Together;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Chapters form a tree in their report. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class ReportChapterTreeIT {

    private Made report;

    @BeforeEach
    void makeReport() {
        report = Reports.makeReport();
    }

    private Made under(Made parent) {
        return Made.of("/report-chapters", Reports.chapter(report).with("parent", parent.code()));
    }

    private static Response putUnder(Made chapter, Made parent) {
        return Api.patch(chapter.path(), chapter.presentEtag(), "{\"parent\": \"" + parent.code() + "\"}");
    }

    @Nested
    @TestSecurity(user = "ada", roles = "administrator")
    class ThroughTheApi {

        @Test
        void aChapterUnderItselfOrItsOwn_isAFault() {
            var top = Reports.makeChapter(report);
            var leaf = under(under(top));
            for (Made below : List.of(top, leaf)) {
                putUnder(top, below)
                        .then()
                        .statusCode(400)
                        .body("errors.pointer", contains("/parent"))
                        .body("errors.code", contains("circle"));
            }
        }

        @Test
        void aParentInAnotherReport_isAFault() {
            putUnder(Reports.makeChapter(report), Reports.makeChapter())
                    .then()
                    .statusCode(400)
                    .body("errors.code", hasItem("other-report"));
        }

        @Test
        void anotherReport_isAFault() {
            var chapter = Reports.makeChapter(report);
            Api.patch(
                            chapter.path(),
                            chapter.etag(),
                            "{\"report\": \"" + Reports.makeReport().code() + "\"}")
                    .then()
                    .statusCode(400)
                    .body("errors.pointer", contains("/report"))
                    .body("errors.code", contains("unchangeable"));
        }

        @Test
        void twoChaptersPutUnderEachOtherAtOnce_neverMakeACircle() {
            var left = Reports.makeChapter(report);
            var right = Reports.makeChapter(report);
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
            assertTrue(statuses.stream().allMatch(status -> status == 200 || status == 400), statuses::toString);
        }

        @Test
        void theDocument_nestsThemInOrder() {
            var second = Made.of("/report-chapters", Reports.chapter(report).with("ordinal", 2));
            var first = Made.of("/report-chapters", Reports.chapter(report).with("ordinal", 1));
            var leaf = under(second);
            Api.get(report.path() + "/document")
                    .then()
                    .statusCode(200)
                    .body("report.code", equalTo(report.code()))
                    .body("chapters.code", contains(first.code(), second.code()))
                    .body("chapters[1].chapters.code", contains(leaf.code()));
        }
    }

    /** The database holds the rules itself, whoever writes. */
    @Nested
    class PastTheApi {

        @Test
        void aCircle_isRefusedAtCommit() {
            var top = Reports.makeChapter(report);
            var leaf = under(top);
            refused(
                    "23514",
                    "UPDATE report_chapter SET parent_id = '%s' WHERE id = '%s'".formatted(leaf.id(), top.id()));
        }

        @Test
        void aCircleOfTwoWriters_isRefusedAtCommit() {
            var left = Reports.makeChapter(report);
            var right = Reports.makeChapter(report);
            var moves = new ConcurrentLinkedQueue<>(List.of(List.of(left, right), List.of(right, left)));
            List<Boolean> stored = Together.get(2, () -> {
                var move = moves.remove();
                try {
                    Store.execute(
                            "UPDATE report_chapter SET parent_id = '%s' WHERE id = '%s'"
                                    .formatted(
                                            move.getLast().id(), move.getFirst().id()),
                            "SELECT pg_sleep(0.2)");
                    return true;
                } catch (SQLException e) {
                    return false;
                }
            });
            assertTrue(stored.stream().filter(one -> one).count() <= 1, stored::toString);
        }

        @Test
        void aParentInAnotherReport_isRefused() {
            var chapter = Reports.makeChapter(report);
            var other = Reports.makeChapter();
            refused(
                    "23503",
                    "UPDATE report_chapter SET parent_id = '%s' WHERE id = '%s'".formatted(other.id(), chapter.id()));
        }

        @Test
        void anyChangeInAPublishedReport_isRefused() {
            var chapter = Reports.makeChapter(report);
            var section = Made.of(
                    "/report-sections",
                    Reports.section(chapter, "TABLE").with("table", Reports.table(Reports.literal(1))));
            Reports.publish(report);
            refused("23514", "UPDATE report_chapter SET ordinal = 7 WHERE id = '%s'".formatted(chapter.id()));
            refused("23514", "UPDATE report_section SET ordinal = 7 WHERE id = '%s'".formatted(section.id()));
            refused("23514", "UPDATE report_table_cell SET number = 7 WHERE section_id = '%s'".formatted(section.id()));
            refused("23514", "DELETE FROM report_table_cell WHERE section_id = '%s'".formatted(section.id()));
        }

        private static void refused(String state, String... statements) {
            var refusal = assertThrows(SQLException.class, () -> Store.execute(statements));
            assertEquals(state, refusal.getSQLState(), refusal::getMessage);
        }
    }
}
