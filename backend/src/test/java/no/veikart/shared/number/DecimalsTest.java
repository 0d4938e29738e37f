package no.veikart.shared.number;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.math.BigDecimal;
import no.veikart.shared.problem.Faults;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecimalsTest {

    @ParameterizedTest
    @CsvSource({"7.50, 7.5", "1E+3, 1000", "0.000, 0", "-0.10, -0.1", "1E+15, 1000000000000000", "0.000001, 0.000001"})
    void oneNumber_hasOneForm(String number, String form) {
        assertEquals(form, Decimals.normal(new BigDecimal(number)).toString());
    }

    @Test
    void aNumberOfAnyLength_costsNothing() {
        var huge = new BigDecimal("1E+999999999");
        assertEquals(0, huge.compareTo(Decimals.normal(huge)));
        var tiny = new BigDecimal("1E-999999999");
        assertEquals(0, tiny.compareTo(Decimals.normal(tiny)));
        assertNull(Decimals.normal(null));
    }

    @Test
    void itIsShownWithTheDecimalsOfItsUnit_andNeverRounded() {
        assertEquals("7.0", Decimals.shown(new BigDecimal("7"), 1).toPlainString());
        assertEquals("7.25", Decimals.shown(new BigDecimal("7.25"), 1).toPlainString());
    }

    @Test
    void moreDecimalsThanThereMayBe_areTold() {
        var faults = new Faults();
        Decimals.check(new BigDecimal("7.25"), 1, "/value", faults);
        assertEquals("too-many-decimals", faults.all().getFirst().code());
    }
}
