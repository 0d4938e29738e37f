package no.veikart.shared.problem;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class FaultsTest {

    private final Faults faults = new Faults();

    @Test
    void aMessage_thatNamesTooMany_isCut() {
        var error = new Problem.ProblemError("/to", null, null, null, "sub-unit-unplaced", "enhet, ".repeat(200));
        assertEquals(1000, error.message().length());
        assertTrue(error.message().endsWith("…"));
    }

    @Test
    void check_letsTheFaultlessThrough() {
        assertDoesNotThrow(faults::check);
    }

    @Test
    void check_tellsAllTogether() {
        faults.at("/a", "required");
        faults.parameter("b", "repeated-parameter");
        var problem = assertThrows(ProblemException.class, faults::check);
        assertEquals(ProblemType.INVALID_INPUT, problem.type());
        assertEquals(2, problem.faults().size());
    }

    @Test
    void ofOnePlace_onlyTheFirstIsTold() {
        faults.at("/a", "wrong-type", "string");
        faults.at("/a", "unknown-code", "x");
        assertEquals(1, faults.all().size());
        assertEquals("wrong-type", faults.all().getFirst().code());
    }

    @Test
    void has_countsWhatLiesInside() {
        faults.at("/title/nb", "too-long", 300);
        assertTrue(faults.has("/title"));
        assertFalse(faults.has("/tit"));
    }

    @Test
    void areBounded() {
        for (int i = 0; i < 1000; i++) {
            faults.at("/" + i, "unknown-member");
        }
        assertEquals(100, faults.all().size());
    }
}
