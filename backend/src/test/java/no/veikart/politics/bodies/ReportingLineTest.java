package no.veikart.politics.bodies;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.veikart.shared.time.ValidPeriod;
import org.junit.jupiter.api.Test;

class ReportingLineTest {

    private static final UUID COUNCIL = new UUID(0, 1);
    private static final UUID BOARD = new UUID(0, 2);
    private static final UUID COMMITTEE = new UUID(0, 3);

    private static ReportingLine line(UUID body, UUID to, int fromYear, Integer toYear) {
        var end = toYear == null ? null : LocalDate.of(toYear, 1, 1);
        return new ReportingLine(body, to, new ValidPeriod(LocalDate.of(fromYear, 1, 1), end, true, null));
    }

    @Test
    void aBody_doesNotReportToItself() {
        assertTrue(line(BOARD, BOARD, 2015, 2019).closesCircle(List.of()));
    }

    @Test
    void toTheTop_isNoCircle() {
        var others = List.of(line(BOARD, COUNCIL, 2015, 2019));
        assertFalse(line(COMMITTEE, BOARD, 2015, 2019).closesCircle(others));
        assertFalse(line(COMMITTEE, COUNCIL, 2015, 2019).closesCircle(others));
    }

    @Test
    void backToItselfThroughOthers_isACircle() {
        var others = List.of(line(BOARD, COMMITTEE, 2015, 2019), line(COMMITTEE, COUNCIL, 2015, 2019));
        assertTrue(line(COUNCIL, BOARD, 2015, 2019).closesCircle(others));
    }

    @Test
    void theOtherWayInAnotherTerm_isNoCircle() {
        var others = List.of(line(BOARD, COUNCIL, 2015, 2019));
        assertFalse(line(COUNCIL, BOARD, 2019, 2023).closesCircle(others));
        assertTrue(line(COUNCIL, BOARD, 2018, 2023).closesCircle(others));
    }

    @Test
    void aCircle_needsOneDayThatAllItsLinesShare() {
        var others = List.of(line(BOARD, COMMITTEE, 2015, 2017), line(COMMITTEE, COUNCIL, 2017, null));
        assertFalse(line(COUNCIL, BOARD, 2015, null).closesCircle(others));
    }
}
