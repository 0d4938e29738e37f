package no.veikart.shared.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import no.veikart.shared.problem.Fault;
import no.veikart.shared.problem.Faults;
import no.veikart.shared.source.Source.DatePrecision;
import no.veikart.shared.source.Source.DateQualifier;
import no.veikart.shared.text.LanguageMap;
import org.junit.jupiter.api.Test;

class SourceRequestTest {

    private final Faults faults = new Faults();

    @Test
    void date_goesWithPrecisionAndQualifierOrNotAtAll() {
        check(LocalDate.EPOCH, DatePrecision.DAY, DateQualifier.EXACT);
        check(null, null, null);
        assertTrue(faults.isEmpty());
    }

    @Test
    void date_aloneLacksBoth() {
        check(LocalDate.EPOCH, null, null);
        assertEquals(List.of("/datePrecision", "/dateQualifier"), pointers());
    }

    @Test
    void precision_aloneLacksTheDate() {
        check(null, DatePrecision.YEAR, null);
        assertEquals(List.of("/date"), pointers());
    }

    @Test
    void externalIds_sortBySystemThenValue() {
        var sorted = Stream.of(new ExternalId("b", "1"), new ExternalId("a", "2"), new ExternalId("a", "1"))
                .sorted()
                .toList();
        assertEquals(List.of(new ExternalId("a", "1"), new ExternalId("a", "2"), new ExternalId("b", "1")), sorted);
    }

    private void check(LocalDate date, DatePrecision precision, DateQualifier qualifier) {
        new SourceRequest(
                        "a-source",
                        LanguageMap.nb("En kilde"),
                        "Bærum kommune",
                        date,
                        precision,
                        qualifier,
                        null,
                        null,
                        null,
                        null)
                .check(faults);
    }

    private List<String> pointers() {
        return faults.all().stream()
                .map(Fault::place)
                .map(place -> ((Fault.Pointer) place).value())
                .toList();
    }
}
