package no.veikart.exchange.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CsvReaderTest {

    private static final Set<String> COLUMNS = Set.of("code", "title.nb");

    @TempDir
    Path folder;

    private final FaultReport report = new FaultReport();

    @Test
    void read_takesQuotesCommasLineBreaksAndNorwegian() throws IOException {
        var rows = read("code,title.nb\na,\"Æ, \"\"ø\"\"\nå\"\nb,Mål\n");
        assertEquals("Æ, \"ø\"\nå", rows.getFirst().values().get("title.nb"));
        assertEquals("Mål", rows.getLast().values().get("title.nb"));
        assertTrue(report.isEmpty(), report::toString);
    }

    @Test
    void read_numbersRowsByTheirLineInTheFile() throws IOException {
        var rows = read("code,title.nb\na,\"to\nlinjer\"\nb,x\n");
        assertEquals(List.of(2L, 4L), rows.stream().map(ImportRow::number).toList());
    }

    @Test
    void read_leavesEmptyCellsOutAndStripsBlanks() throws IOException {
        assertEquals(
                Map.of("code", "a"),
                read("code,title.nb\n  a  ,   \n").getFirst().values());
    }

    @Test
    void read_namesUnknownColumns() throws IOException {
        read("code,tittel,farge\na,b,c\n");
        assertEquals(
                List.of("tittel unknown-column 1", "farge unknown-column 1"),
                report.faults().stream()
                        .map(fault -> fault.column() + " " + fault.code() + " " + fault.row())
                        .toList());
    }

    @Test
    void read_tellsARowThatIsNoCsv() throws IOException {
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

    private List<ImportRow> read(String text) throws IOException {
        Path file = folder.resolve("goals.csv");
        Files.writeString(file, text, StandardCharsets.UTF_8);
        return CsvReader.read(file, COLUMNS, report);
    }
}
