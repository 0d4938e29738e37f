package no.veikart.shared.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import no.veikart.shared.problem.Fault;
import no.veikart.shared.problem.Faults;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ValidPeriodTest {

    private static final LocalDate NEW_YEAR = LocalDate.of(2024, 1, 1);
    private static final LocalDate SUMMER = LocalDate.of(2024, 7, 1);
    private static final LocalDate NEXT_YEAR = LocalDate.of(2025, 1, 1);

    private static ValidPeriod period(LocalDate from, LocalDate to) {
        return ValidPeriod.stated(from, to, null);
    }

    @Nested
    class OnePeriod {

        @Test
        void isHalfOpen() {
            var spring = period(NEW_YEAR, SUMMER);
            assertTrue(spring.contains(NEW_YEAR));
            assertTrue(spring.contains(SUMMER.minusDays(1)));
            assertFalse(spring.contains(SUMMER));
            assertFalse(spring.contains(NEW_YEAR.minusDays(1)));
            assertTrue(period(NEW_YEAR, null).contains(LocalDate.of(9999, 1, 1)));
        }

        @Test
        void withUnknownStart_isReadFromTheAttestedDayAndTellsNoStart() {
            var attested = ValidPeriod.stated(null, null, SUMMER);
            assertEquals(SUMMER, attested.from());
            assertNull(attested.statedFrom());
            assertFalse(attested.contains(SUMMER.minusDays(1)), "nothing is claimed of the time before");
        }

        @Test
        void withStartAndAttestation_tellsBoth() {
            var both = ValidPeriod.stated(NEW_YEAR, null, SUMMER);
            assertEquals(NEW_YEAR, both.statedFrom());
            assertEquals(SUMMER, both.attestedOn());
        }

        @Test
        void coversAndOverlaps_onTheBoundaries() {
            var year = period(NEW_YEAR, NEXT_YEAR);
            assertTrue(ValidPeriods.cover(List.of(year), year));
            assertTrue(ValidPeriods.cover(List.of(year), period(SUMMER, NEXT_YEAR)));
            assertFalse(ValidPeriods.cover(List.of(year), period(SUMMER, null)));
            assertFalse(ValidPeriods.cover(List.of(year), period(NEW_YEAR.minusDays(1), SUMMER)));
            assertTrue(ValidPeriods.cover(List.of(period(NEW_YEAR, null)), period(SUMMER, null)));
            assertFalse(period(NEW_YEAR, SUMMER).overlaps(period(SUMMER, null)), "the end is not part of it");
            assertTrue(period(NEW_YEAR, null).overlaps(period(SUMMER, NEXT_YEAR)));
            assertTrue(period(SUMMER, NEXT_YEAR).overlaps(period(NEW_YEAR, null)));
        }

        @Test
        void splitsWithoutAGap() {
            var attested = ValidPeriod.stated(null, NEXT_YEAR, NEW_YEAR);
            var before = attested.endingOn(SUMMER);
            var after = attested.startingOn(SUMMER);
            assertEquals(before.to(), after.from());
            assertEquals(NEXT_YEAR, after.to());
            assertNull(before.statedFrom());
            assertEquals(SUMMER, after.statedFrom(), "someone decided that day");
        }
    }

    @Nested
    class Stated {

        private final Faults faults = new Faults();

        @Test
        void withoutStartAndAttestation_isAFault() {
            assertNull(ValidPeriods.check(ValidPeriod.stated(null, SUMMER, null), faults));
            assertEquals("start-or-attestation", faults.all().getFirst().code());
        }

        @Test
        void withoutStart_isNoSecondFaultWhereTheDateWasUnreadable() {
            faults.at("/attestedOn", "wrong-format", "date");
            assertNull(ValidPeriods.check(null, faults));
            assertEquals(1, faults.all().size());
        }

        @Test
        void endingBeforeOrOnItsStart_isAFaultAtTheEnd() {
            assertNull(ValidPeriods.check(period(SUMMER, SUMMER), faults));
            assertEquals(
                    new Fault(new Fault.Pointer("/validTo"), "ends-before-it-begins", List.of("2024-07-01")),
                    faults.all().getFirst());
        }

        @Test
        void inOrder_isKept() {
            assertEquals(period(NEW_YEAR, SUMMER), ValidPeriods.check(period(NEW_YEAR, SUMMER), faults));
            assertTrue(faults.isEmpty());
        }
    }

    @Nested
    class SeveralInARow {

        private final List<ValidPeriod> seamless = List.of(period(NEW_YEAR, SUMMER), period(SUMMER, NEXT_YEAR));

        @Test
        void coverWhatTheyCoverTogether() {
            assertTrue(ValidPeriods.cover(seamless, period(NEW_YEAR, NEXT_YEAR)));
            assertTrue(ValidPeriods.cover(seamless, period(SUMMER.minusDays(1), SUMMER.plusDays(1))));
        }

        @Test
        void doNotCoverBeyondTheirEnds() {
            assertFalse(ValidPeriods.cover(seamless, period(NEW_YEAR, null)));
            assertFalse(ValidPeriods.cover(seamless, period(NEW_YEAR.minusDays(1), SUMMER)));
            assertFalse(ValidPeriods.cover(seamless, period(NEW_YEAR, NEXT_YEAR.plusDays(1))));
            assertFalse(ValidPeriods.cover(List.of(), period(NEW_YEAR, SUMMER)));
        }

        @Test
        void doNotCoverAcrossAGap() {
            var gap = List.of(period(NEW_YEAR, SUMMER), period(SUMMER.plusDays(1), null));
            assertFalse(ValidPeriods.cover(gap, period(NEW_YEAR, null)));
            assertTrue(ValidPeriods.cover(gap, period(SUMMER.plusDays(1), null)));
        }
    }
}
