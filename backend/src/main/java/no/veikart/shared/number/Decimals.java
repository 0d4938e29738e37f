package no.veikart.shared.number;

import java.math.BigDecimal;
import java.math.RoundingMode;
import no.veikart.shared.problem.Faults;

/** Exact numbers as they are kept and shown; never a float, never a power of ten. */
public final class Decimals {

    /** As a contract says it, for a number's minimum and maximum. */
    public static final String LARGEST = "1000000000000000";

    public static final String SMALLEST = "-1000000000000000";
    public static final int MOST = 6;

    private Decimals() {}

    /** One number, one form: 7.50 is 7.5, and 1E+3 is 1000. Null stays null. */
    public static BigDecimal normal(BigDecimal number) {
        if (number == null) {
            return null;
        }
        var bare = number.stripTrailingZeros();
        return bare.scale() < 0 && bare.precision() - bare.scale() <= 50
                ? bare.setScale(0, RoundingMode.UNNECESSARY)
                : bare;
    }

    /** With as many decimals as its unit of measure shows; never fewer than it has. */
    public static BigDecimal shown(BigDecimal number, int decimals) {
        return number == null || number.scale() >= decimals
                ? number
                : number.setScale(decimals, RoundingMode.UNNECESSARY);
    }

    /** Rounded to that many decimals, half up, as a reader would do it by hand. */
    public static BigDecimal rounded(BigDecimal number, int decimals) {
        return number.setScale(decimals, RoundingMode.HALF_UP);
    }

    /** Tells a number with more decimals than there may be. */
    public static void check(BigDecimal number, int decimals, String pointer, Faults faults) {
        if (number != null && number.scale() > decimals) {
            faults.at(pointer, "too-many-decimals", decimals);
        }
    }
}
