package no.veikart.politics.elections;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Votes divided by a divisor, compared exactly: two quotients that look alike when rounded may not be, and a seat hangs on it.
 *
 * @param tenths the divisor times ten
 */
record Quotient(long votes, int tenths) implements Comparable<Quotient> {

    private static final int DECIMALS = 3;

    @Override
    public int compareTo(Quotient other) {
        return Long.compare(votes * other.tenths, other.votes * tenths);
    }

    boolean isSameAs(Quotient other) {
        return compareTo(other) == 0;
    }

    /** As people read it; never what is compared. */
    BigDecimal rounded() {
        return BigDecimal.valueOf(votes)
                .multiply(BigDecimal.TEN)
                .divide(BigDecimal.valueOf(tenths), DECIMALS, RoundingMode.HALF_UP);
    }

    BigDecimal divisor() {
        return BigDecimal.valueOf(tenths, 1);
    }
}
