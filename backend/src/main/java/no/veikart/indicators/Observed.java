package no.veikart.indicators;

import java.time.Instant;
import java.util.UUID;
import no.veikart.shared.time.Period;

/** A figure of a series for a period: as it is known today ({@link Observation}), or as it was known once ({@link ObservationRecord}). */
public interface Observed {

    UUID observationId();

    Series series();

    Period period();

    Figure figure();

    /** Counts what has been said of it, from 1. */
    int revision();

    /** When this was recorded. */
    Instant recordedAt();

    /** When a revision took its place; null for what is known now. */
    Instant supersededAt();
}
