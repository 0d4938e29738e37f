package no.veikart.politics.bodies;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** Each room above counts what is registered of a body in a year, since this room knows none of it. */
public interface BodyYearCounts {

    /** A body and a year. */
    record Key(UUID body, int year) {}

    /** What is counted. */
    enum Figure {
        MEETINGS,
        CASES,
        SEMINARS,
        TRIPS
    }

    /** What this room counts of each; nothing where nothing is registered, since that is no zero. */
    Map<Key, Map<Figure, Integer>> of(Collection<Key> keys);
}
