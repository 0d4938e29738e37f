package no.veikart.reporting;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import no.veikart.reporting.ReportSection.Kind;
import no.veikart.shared.problem.Fault;
import no.veikart.shared.problem.Faults;
import no.veikart.shared.text.LanguageMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a section may hold follows from its kind. */
class ReportSectionTest {

    private static final LanguageMap LOST = LanguageMap.nb("Tabellen er tapt i kilden");

    private static List<String> codes(Kind kind, LanguageMap missing, ReportTableRequest table, boolean statements) {
        var faults = new Faults();
        new ReportSectionRequest("avsnitt", "kapittel", 1, kind, null, missing, table, null, null)
                .checkKind(statements, faults);
        return faults.all().stream().map(Fault::code).toList();
    }

    private static ReportTableRequest table() {
        return new ReportTableRequest(
                List.of(new ReportTableRequest.Heading("2017", LanguageMap.nb("2017"))), null, null, null);
    }

    @ParameterizedTest
    @EnumSource(names = {"HIGHLIGHTS", "CHALLENGES", "NARRATIVE"})
    void wordsTakeStatements_butNoTable(Kind kind) {
        assertEquals(List.of(), codes(kind, null, null, true));
        assertEquals(List.of("not-in-kind"), codes(kind, null, table(), false));
    }

    @ParameterizedTest
    @EnumSource(names = {"KEY_FIGURES", "TABLE"})
    void figuresTakeATable_butStatementsOnlyInTheirPlace(Kind kind) {
        assertEquals(List.of(), codes(kind, null, table(), false));
        assertEquals(List.of("holds-statements"), codes(kind, null, null, true));
        assertEquals(List.of(), codes(kind, LOST, null, true));
    }

    @Test
    void anEmptyTable_isNoTable() {
        assertEquals(List.of(), codes(Kind.HIGHLIGHTS, null, new ReportTableRequest(null, null, null, null), false));
    }
}
