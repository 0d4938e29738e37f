package no.veikart.exchange.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import no.veikart.shared.csv.CsvProfile;
import org.junit.jupiter.api.Test;

class CsvReaderTest {

    private static final Set<String> COLUMNS = Set.of("code", "title.nb");

    private final FaultReport report = new FaultReport();

    @Test
    void read_takesQuotesCommasLineBreaksAndNorwegian() {
        var rows = read("code,title.nb\na,\"Æ, \"\"ø\"\"\nå\"\nb,Mål\n");
        assertEquals("Æ, \"ø\"\nå", rows.getFirst().values().get("title.nb"));
        assertEquals("Mål", rows.getLast().values().get("title.nb"));
        assertTrue(report.isEmpty(), report::toString);
    }

    @Test
    void read_numbersRowsByTheirLineInTheFile() {
        var rows = read("code,title.nb\na,\"to\nlinjer\"\nb,x\n");
        assertEquals(List.of(2L, 4L), rows.stream().map(Row::number).toList());
    }

    @Test
    void read_leavesEmptyCellsOutAndStripsBlanks() {
        assertEquals(
                Map.of("code", "a"),
                read("code,title.nb\n  a  ,   \n").getFirst().values());
    }

    @Test
    void read_namesUnknownColumns() {
        read("code,tittel,farge\na,b,c\n");
        assertEquals(
                List.of(
                        "unknown-column Cell[file=goals.csv, row=1, column=tittel]",
                        "unknown-column Cell[file=goals.csv, row=1, column=farge]"),
                report.faults().stream()
                        .map(fault -> fault.code() + " " + fault.place())
                        .toList());
    }

    @Test
    void read_tellsARowThatIsNoCsv() {
        read("code,title.nb\na,b,c,d\n\"unfinished,x\n");
        assertTrue(report.faults().stream().allMatch(fault -> fault.code().equals("unreadable-row")), report::toString);
    }

    @Test
    void report_isBounded() {
        for (int row = 0; row < 2000; row++) {
            report.add("goals.csv", row, "code", "required");
        }
        assertEquals(1000, report.faults().size());
    }

    @Test
    void read_knowsTheNorwegianExcelByItsHeader() {
        var sheet = CsvReader.read("goals.csv", "\uFEFFcode;title.nb\r\na;Mål, delmål\r\n", COLUMNS, report);
        assertEquals(CsvProfile.EXCEL_NB, sheet.profile());
        assertEquals("Mål, delmål", sheet.rows().getFirst().values().get("title.nb"));
    }

    private List<Row> read(String text) {
        return CsvReader.read("goals.csv", text, COLUMNS, report).rows();
    }
}
