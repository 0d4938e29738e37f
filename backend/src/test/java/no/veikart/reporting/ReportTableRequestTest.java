package no.veikart.reporting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import no.veikart.indicators.ObservationKey;
import no.veikart.reporting.ReportTableRequest.Cell;
import no.veikart.reporting.ReportTableRequest.Footnote;
import no.veikart.reporting.ReportTableRequest.Heading;
import no.veikart.shared.problem.Fault;
import no.veikart.shared.problem.Faults;
import no.veikart.shared.text.LanguageMap;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What a table may say, by itself. */
class ReportTableRequestTest {

    private static final LanguageMap WORDS = LanguageMap.nb("Ord");
    private static final ObservationKey KEY = new ObservationKey("sykefravaer", null, "2017", null);

    private static Heading heading(String key) {
        return new Heading(key, WORDS);
    }

    private static Cell literal(String row, String column, String... footnotes) {
        return new Cell(row, column, null, BigDecimal.ONE, null, WORDS, List.of(footnotes));
    }

    private static ReportTableRequest table(Cell... cells) {
        return new ReportTableRequest(
                List.of(heading("k1"), heading("k2")),
                List.of(heading("r1"), heading("r2")),
                List.of(cells),
                List.of(new Footnote("*", WORDS)));
    }

    private static List<String> faults(ReportTableRequest table) {
        var faults = new Faults();
        table.check("/table", faults);
        return faults.all().stream()
                .map(fault -> ((Fault.Pointer) fault.place()).value() + " " + fault.code())
                .toList();
    }

    @Nested
    class Rules {

        @Test
        void aTableThatNamesOnlyWhatItHas_isGood() {
            assertEquals(
                    List.of(),
                    faults(table(
                            literal("r1", "k1", "*"),
                            new Cell("r1", "k2", KEY, null, null, null, null),
                            new Cell("r2", "k1", null, null, WORDS, WORDS, null))));
        }

        @Test
        void whatIsNotThere_isToldWhereItIsNamed() {
            assertEquals(
                    List.of(
                            "/table/cells/0/row not-in-table",
                            "/table/cells/0/column not-in-table",
                            "/table/cells/0/footnotes/0 not-in-table"),
                    faults(table(literal("r9", "k9", "1"))));
        }

        @Test
        void aCell_holdsExactlyOneThing() {
            assertEquals(
                    List.of("/table/cells/0 exactly-one", "/table/cells/1 exactly-one", "/table/cells/2 exactly-one"),
                    faults(table(
                            new Cell("r1", "k1", null, null, null, WORDS, null),
                            new Cell("r1", "k2", KEY, BigDecimal.ONE, null, WORDS, null),
                            new Cell("r2", "k1", null, BigDecimal.ONE, WORDS, WORDS, null))));
        }

        @Test
        void aLiteral_saysWhyItIsNoObservation() {
            assertEquals(
                    List.of("/table/cells/0/reason required-with", "/table/cells/1/reason required-with"),
                    faults(table(
                            new Cell("r1", "k1", null, BigDecimal.ONE, null, null, null),
                            new Cell("r1", "k2", null, null, WORDS, null, null))));
        }

        @Test
        void oneCellInOnePlace() {
            assertEquals(
                    List.of("/table/cells/1 repeated-cell"), faults(table(literal("r1", "k1"), literal("r1", "k1"))));
        }

        @Test
        void keysAndMarks_areUnique() {
            var table = new ReportTableRequest(
                    List.of(heading("k"), heading("k")),
                    List.of(heading("r"), heading("r")),
                    List.of(),
                    List.of(new Footnote("1", WORDS), new Footnote("1", WORDS)));
            assertEquals(
                    List.of(
                            "/table/columns/1/key repeated-item",
                            "/table/rows/1/key repeated-item",
                            "/table/footnotes/1/mark repeated-item"),
                    faults(table));
        }
    }

    @Nested
    class Comparison {

        @Test
        void theOrderOfCellsAndMarks_saysNothing() {
            assertEquals(
                    table(literal("r1", "k1", "*", "1"), literal("r2", "k1")).sorted(),
                    table(literal("r2", "k1"), literal("r1", "k1", "1", "*")).sorted());
        }

        @Test
        void theOrderOfColumns_doesSaySomething() {
            var turned = new ReportTableRequest(
                    List.of(heading("k2"), heading("k1")),
                    List.of(heading("r1"), heading("r2")),
                    List.of(),
                    List.of(new Footnote("*", WORDS)));
            assertFalse(table().sorted().equals(turned.sorted()));
        }

        @Test
        void oneNumber_hasOneForm() {
            var written = new Cell("r", "k", null, new BigDecimal("7.50"), null, WORDS, null);
            assertEquals(new BigDecimal("7.5"), written.number());
            assertEquals(
                    new BigDecimal("1000"),
                    new Cell("r", "k", null, new BigDecimal("1E+3"), null, WORDS, null).number());
        }

        @Test
        void anEmptyTable_isNone() {
            assertTrue(new ReportTableRequest(null, null, null, null).isEmpty());
        }
    }
}
