package no.veikart.organisation.units;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OrganisationNumberTest {

    @ParameterizedTest
    @ValueSource(strings = {"974760673", "935478715", "123456785", "100000008", "000000000"})
    void theRightCheckDigit_isValid(String number) {
        assertTrue(OrganisationNumber.isValid(number));
    }

    @Test
    void eachOtherCheckDigit_isNot() {
        assertEquals(
                1,
                IntStream.range(0, 10)
                        .filter(digit -> OrganisationNumber.isValid("97476067" + digit))
                        .count());
    }

    @Test
    void whereTheRemainderIsOne_noDigitChecks() {
        // 3·4 = 12, remainder 1
        assertTrue(IntStream.range(0, 10).noneMatch(digit -> OrganisationNumber.isValid("40000000" + digit)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "97476067", "9747606730", "974 760 673", "97476067x", "-74760673", "９７４７６０６７３"})
    void whatIsNotNineDigits_isNot(String value) {
        assertFalse(OrganisationNumber.isValid(value));
    }

    @Test
    void noNumber_isNot() {
        assertFalse(OrganisationNumber.isValid(null));
    }
}
