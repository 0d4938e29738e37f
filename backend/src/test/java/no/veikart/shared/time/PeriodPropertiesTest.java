package no.veikart.shared.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for every period there is. */
class PeriodPropertiesTest {

    @Provide
    Arbitrary<Period> periods() {
        var years = Arbitraries.integers().between(1801, 2190);
        var parts = Arbitraries.of(List.of(
                "", "-H1", "-H2", "-T1", "-T2", "-T3", "-Q1", "-Q2", "-Q3", "-Q4", "-SY", "-01", "-12", "-02-28",
                "-12-31"));
        var spans = Combinators.combine(years, Arbitraries.integers().between(1, 8))
                .as((year, length) -> year + "/" + (year + length));
        return Arbitraries.oneOf(Combinators.combine(years, parts).as((year, part) -> year + part), spans)
                .map(code -> Period.parse(code).orElseThrow());
    }

    @Property
    void nextAndPrevious_undoEachOther(@ForAll("periods") Period period) {
        assertEquals(period, period.next().previous());
        assertEquals(period.lastDay().plusDays(1), period.next().firstDay());
        assertEquals(period.type(), period.next().type());
        assertTrue(period.compareTo(period.next()) < 0);
    }

    @Property
    void codesOfOneType_sortAsTimeDoes(@ForAll("periods") Period one, @ForAll("periods") Period other) {
        if (one.type() == other.type()) {
            assertEquals(
                    Integer.signum(one.compareTo(other)),
                    Integer.signum(Comparator.<String>naturalOrder().compare(one.code(), other.code())));
        }
    }
}
