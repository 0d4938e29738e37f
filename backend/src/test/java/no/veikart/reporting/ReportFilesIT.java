package no.veikart.reporting;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.Response;
import no.veikart.testing.Api;
import no.veikart.testing.Body;
import no.veikart.testing.Made;
import no.veikart.testing.PostgresResource;
import no.veikart.testing.Reports;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Annual reports by files: the parts of a table come one by one, each by its key. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
@TestSecurity(user = "ada", roles = "administrator")
class ReportFilesIT {

    private static final String COLUMNS = "section,key,ordinal,title.nb\n%1$s,2016,1,2016\n%1$s,2017,2,2017\n";
    private static final String ROWS = "section,key,ordinal,title.nb\n%1$s,fravaer,1,Sykefravær\n";
    private static final String FOOTNOTES = "section,mark,ordinal,text.nb\n%1$s,*,1,Foreløpige tall\n";
    private static final String CELLS =
            "section,row,column,number,reason.nb,footnotes\n%1$s,fravaer,2016,7.2,Avledet,\n%1$s,fravaer,2017,7.5,Fra teksten,*\n";

    private Made report;
    private Made section;

    @BeforeEach
    void makeASection() {
        report = Reports.makeReport();
        section = Reports.makeSection(Reports.makeChapter(report), "TABLE");
    }

    private static Response send(String file, String csv) {
        return Api.sending("text/csv", csv).post(Api.ROOT + "/imports?file=" + file);
    }

    private Response sendFor(String file, String csv) {
        return send(file, csv.formatted(section.code()));
    }

    private void sendTable() {
        sendFor("report-table-columns.csv", COLUMNS).then().statusCode(200);
        sendFor("report-table-rows.csv", ROWS).then().statusCode(200);
        sendFor("report-footnotes.csv", FOOTNOTES).then().statusCode(200);
        sendFor("report-cells.csv", CELLS).then().statusCode(200);
    }

    @Test
    void theFourParts_makeATable() {
        sendTable();
        Api.get(section.path())
                .then()
                .body("table.columns.key", contains("2016", "2017"))
                .body("table.rows.key", contains("fravaer"))
                .body("table.footnotes.mark", contains("*"))
                .body("table.cells.number", contains(7.2f, 7.5f))
                .body("table.cells[1].footnotes", contains("*"));
    }

    @Test
    void whatSaysTheSame_changesNothing() {
        sendTable();
        int version = section.version();
        for (var file : new String[][] {
            {"report-table-columns.csv", COLUMNS},
            {"report-table-rows.csv", ROWS},
            {"report-footnotes.csv", FOOTNOTES},
            {"report-cells.csv", CELLS}
        }) {
            sendFor(file[0], file[1])
                    .then()
                    .statusCode(200)
                    .body("created", equalTo(0))
                    .body("changed", equalTo(0));
        }
        assertEquals(version, section.version());
    }

    @Test
    void oneRow_changesItsCellAndLeavesTheOthers() {
        sendTable();
        sendFor("report-cells.csv", "section,row,column,number,reason.nb\n%1$s,fravaer,2016,7.3,Avledet på nytt\n")
                .then()
                .statusCode(200)
                .body("changed", equalTo(1));
        Api.get(section.path()).then().body("table.cells.number", contains(7.3f, 7.5f));
    }

    @Test
    void theFileOfSections_leavesTheTableAlone() {
        sendTable();
        String chapter = Api.get(section.path()).path("chapter.code");
        send(
                        "report-sections.csv",
                        "code,chapter,ordinal,kind,title.nb,source\n%s,%s,1,TABLE,Nøkkeltall,%s\n"
                                .formatted(section.code(), chapter, Body.SOURCE))
                .then()
                .statusCode(200)
                .body("changed", equalTo(1));
        Api.get(section.path())
                .then()
                .body("title.nb", equalTo("Nøkkeltall"))
                .body("table.cells.number", contains(7.2f, 7.5f));
    }

    @Test
    void everyFaultIsTold_withItsRowAndColumn_andNothingStays() {
        sendTable();
        sendFor("report-cells.csv", """
                        section,row,column,indicator,period,number,reason.nb,footnotes
                        %1$s,ukjent,2016,,,1,Grunn,
                        %1$s,fravaer,1999,,,1,,1
                        %1$s,fravaer,2016,ingen-indikator,2016,1,Grunn,
                        ingen-seksjon,fravaer,2016,,,1,Grunn,
                        """)
                .then()
                .statusCode(400)
                .body("errors.row", hasItems(2, 3, 4, 5))
                .body("errors.column", hasItems("row", "column", "reason.nb", "footnotes", "indicator", "section"))
                .body("errors.code", hasItems("not-in-table", "required-with", "exactly-one", "unknown-code"));
        Api.get(section.path()).then().body("table.cells.number", contains(7.2f, 7.5f));
    }

    @Test
    void aTableInASectionOfWords_isAFault() {
        var words = Reports.makeSection(Reports.makeChapter(report), "HIGHLIGHTS");
        send("report-table-rows.csv", ROWS.formatted(words.code()))
                .then()
                .statusCode(400)
                .body("errors.code", contains("not-in-kind"));
    }

    @Test
    void aPublishedReport_takesWhatSaysTheSame_andNothingElse() {
        sendTable();
        send("annual-report-publications.csv", "report\n" + report.code() + "\n")
                .then()
                .statusCode(200)
                .body("changed", equalTo(1));
        Api.get(report.path()).then().body("publication", equalTo("PUBLISHED"));
        send("annual-report-publications.csv", "report\n" + report.code() + "\n")
                .then()
                .statusCode(200)
                .body("unchanged", equalTo(1));
        sendFor("report-cells.csv", CELLS).then().statusCode(200).body("unchanged", equalTo(2));
        sendFor("report-table-rows.csv", "section,key,ordinal,title.nb\n%1$s,fravaer,1,Noe annet\n")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/report-published"));
        Api.get(section.path()).then().body("table.rows.title.nb", contains("Sykefravær"));
    }

    @Test
    void exports_giveThePartsBack() {
        sendTable();
        Api.get("/exports/report-cells.csv")
                .then()
                .statusCode(200)
                .body(org.hamcrest.Matchers.containsString(section.code() + ",fravaer,2017"));
        Api.get("/report-sections?code=" + section.code())
                .then()
                .body("items", org.hamcrest.Matchers.not(empty()))
                .body("items.table.rows.key", hasItem(contains("fravaer")));
    }
}
