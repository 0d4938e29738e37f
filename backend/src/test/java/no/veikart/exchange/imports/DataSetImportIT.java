package no.veikart.exchange.imports;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import no.veikart.exchange.files.DataFile;
import no.veikart.exchange.files.FaultReport;
import no.veikart.shared.problem.Faults;
import no.veikart.shared.problem.ProblemException;
import no.veikart.shared.source.SourceRequest;
import no.veikart.testing.Api;
import no.veikart.testing.Made;
import no.veikart.testing.PostgresResource;
import no.veikart.testing.Store;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class DataSetImportIT {

    private static final Path BAERUM = Path.of("data/baerum");

    @Inject
    DataSetImport imports;

    @Inject
    FileImport file;

    @TempDir
    Path folder;

    private void file(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    private List<String> faults() {
        return assertThrows(ImportException.class, () -> imports.run(folder)).report().faults().stream()
                .map(fault -> fault.place() + " " + fault.code())
                .map(text -> text.replaceFirst("Cell\\[file=(.*), row=(.*), column=(.*)]", "$1:$2 $3"))
                .sorted()
                .toList();
    }

    @Test
    void theSameFilesAgain_makeNoVersionAndNoEntry() {
        var before = Store.counts();
        String versions = Store.value("SELECT sum(version) FROM goal");
        assertEquals(Store.value("SELECT rows_read FROM loaded_data_set"), String.valueOf(imports.run(BAERUM)));
        assertEquals(before, Store.counts());
        assertEquals(versions, Store.value("SELECT sum(version) FROM goal"));
    }

    @Test
    void aChangedTitle_makesOneVersionAndOneEntry() throws IOException {
        String plan = Made.newCode("plan");
        String goal = Made.newCode("goal");
        String goals = "code,plan,title.nb,attestedOn,source,locator\n%s,%s,Mål,2020-01-01,presentasjon-2020,side 1\n"
                .formatted(goal, plan);
        file(
                "plans.csv",
                "code,kind,title.nb,publication,source\n%s,OTHER,Plan,PUBLISHED,presentasjon-2020\n".formatted(plan));
        file("goals.csv", goals);
        assertEquals(2, imports.run(folder));
        Api.get("/goals?plan=" + plan)
                .then()
                .body("items.title.nb", contains("Mål"))
                .body("items[0].attestedOn", equalTo("2020-01-01"))
                .body("items[0].source.locator", equalTo("side 1"));

        file("goals.csv", goals.replace(",Mål,", ",Nytt mål,"));
        long entries = Store.count("audit_entry");
        imports.run(folder);
        assertEquals(entries + 1, Store.count("audit_entry"));
        Api.get("/goals?plan=" + plan)
                .then()
                .body("items.title.nb", contains("Nytt mål"))
                .body("items.version", contains(1));
    }

    @Test
    void everyFaultOfEveryFile_isToldAtOnceByRowAndColumnAndNothingIsStored() throws IOException {
        String good = Made.newCode("source");
        file("sources.csv", """
                code,title.nb,publisher,date,datePrecision,dateQualifier,colour
                %s,Kilde,Bærum kommune,,,,
                Bad Code,Kilde,,2024-02-30,YEAR,EXACT,
                """.formatted(good));
        file("plans.csv", """
                code,kind,title.nb,publication,source
                imported-plan,PLAN,Plan,SECRET,no-such-source
                """);
        file("goals.csv", """
                code,plan,parent,number,title.nb,title.nn,attestedOn,source
                imported-goal,veikart-2024,no-such-goal,seven,"Et
                mål",,2020-01-01,presentasjon-2020
                imported-goal,no-such-plan,,2,,,,presentasjon-2020
                """);
        var before = Store.counts();
        var faults = faults();
        for (String fault : List.of(
                "sources.csv:1 colour unknown-column",
                "sources.csv:3 code wrong-pattern",
                "sources.csv:3 publisher required",
                "sources.csv:3 date wrong-format",
                "plans.csv:2 kind not-allowed-value",
                "plans.csv:2 publication not-allowed-value",
                "plans.csv:2 source unknown-code",
                "goals.csv:2 number wrong-type",
                "goals.csv:2 parent unknown-code",
                "goals.csv:4 code repeated-row",
                "goals.csv:4 plan unknown-code",
                "goals.csv:4 title.nb required",
                "goals.csv:4 validFrom start-or-attestation")) {
            assertTrue(faults.contains(fault), fault + " in\n" + String.join("\n", faults));
        }
        assertEquals(before, Store.counts(), "also the good row of the first file is gone");
        Api.get("/sources?code=" + good).then().body("page.total", equalTo(0));
    }

    @Test
    void aFaultInTheLastRow_undoesTheFirst() throws IOException {
        String good = Made.newCode("source");
        file("sources.csv", "code,title.nb,publisher\n%s,Kilde,Utgiver\nanother,Kilde,\n".formatted(good));
        assertEquals(List.of("sources.csv:3 publisher required"), faults());
        assertEquals("0", Store.value("SELECT count(*) FROM source WHERE code = ?", good));
    }

    @Test
    void theReport_isInWords() throws IOException {
        file("sources.csv", "code,title.nb,publisher\na-source,Kilde,\n");
        var failure = assertThrows(ImportException.class, () -> imports.run(folder));
        assertTrue(failure.getMessage().contains("sources.csv:2 publisher"), failure::getMessage);
        assertTrue(failure.getMessage().contains("(required)"), failure::getMessage);
    }

    @Test
    void aFileThatIsNoCsv_isToldByItsRow() throws IOException {
        file("sources.csv", "code,title.nb,publisher\na,b,c,d,e\n");
        assertTrue(faults().stream().anyMatch(fault -> fault.endsWith("unreadable-row")));
    }

    @Test
    @Transactional
    void aProblemThatIsNoFaultOfTheRow_endsTheImportAndIsNotTakenForStored() {
        var refused = DataFile.of("sources.csv", SourceRequest.class)
                .columns("code", "title:map", "publisher")
                .storedBy((request, rowFaults) -> {
                    var elsewhere = new Faults();
                    elsewhere.at("/code", "taken", request.code());
                    elsewhere.check();
                });
        assertThrows(
                ProblemException.class,
                () -> file.run(refused, "code,title.nb,publisher\na-source,Kilde,Utgiver\n", new FaultReport()));
    }

    @Test
    void anEmptyFolder_isNothingToDo() {
        assertEquals(0, imports.run(folder));
    }
}
