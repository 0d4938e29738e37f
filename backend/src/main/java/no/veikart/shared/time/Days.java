package no.veikart.shared.time;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

/** What day it is in the municipality. */
public final class Days {

    public static final ZoneId OSLO = ZoneId.of("Europe/Oslo");

    private Days() {}

    public static LocalDate today() {
        return LocalDate.now(Clock.system(OSLO));
    }

    /** The day a reader asked for, or today. */
    public static LocalDate asOf(LocalDate asked) {
        return asked == null ? today() : asked;
    }
}
