package no.veikart.shared.time;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/**
 * When something was so in the world: half-open, in whole days. Where no source tells the start, it is read from the day on which a
 * source attests it, so that nothing is claimed of the time before.
 *
 * @param from first day; the attested day where the start is unknown
 * @param to first day on which it is no longer so; null while open
 * @param startKnown whether {@code from} is the real start
 * @param attestedOn a day on which a source shows that it was so
 */
@Embeddable
public record ValidPeriod(
        @Column(name = "valid_from") LocalDate from,
        @Column(name = "valid_to") LocalDate to,
        @Column(name = "start_known") boolean startKnown,
        @Column(name = "attested_on") LocalDate attestedOn) {

    /** From what a request states; null when it states neither a start nor an attestation. */
    public static ValidPeriod stated(LocalDate validFrom, LocalDate validTo, LocalDate attestedOn) {
        if (validFrom != null) {
            return new ValidPeriod(validFrom, validTo, true, attestedOn);
        }
        return attestedOn == null ? null : new ValidPeriod(attestedOn, validTo, false, attestedOn);
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && (to == null || day.isBefore(to));
    }

    /** A day, or where it lies outside, the first or the last one inside. */
    public LocalDate nearest(LocalDate day) {
        return contains(day) ? day : day.isBefore(from) ? from : to.minusDays(1);
    }

    public boolean overlaps(ValidPeriod other) {
        return (to == null || other.from.isBefore(to)) && (other.to == null || from.isBefore(other.to));
    }

    public boolean isInOrder() {
        return to == null || to.isAfter(from);
    }

    public ValidPeriod endingOn(LocalDate day) {
        return new ValidPeriod(from, day, startKnown, attestedOn);
    }

    /** The rest of this period from a day inside it; the day is a known start, since someone decided it. */
    public ValidPeriod startingOn(LocalDate day) {
        return new ValidPeriod(day, to, true, null);
    }

    /** The start as told to readers: null where it is unknown. */
    public LocalDate statedFrom() {
        return startKnown ? from : null;
    }
}
