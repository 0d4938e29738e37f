package no.veikart.reporting;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
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

/** Sections of a report and their tables, by who is asking. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class ReportSectionResourceIT {

    @Nested
    @TestSecurity(user = "cilla", roles = "controller")
    class AsController {

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
    }

    @Nested
    @TestSecurity(user = "ada", roles = "administrator")
    class AsAdministrator {

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
}
