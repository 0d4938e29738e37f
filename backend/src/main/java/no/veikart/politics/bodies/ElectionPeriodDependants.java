package no.veikart.politics.bodies;

import java.util.UUID;
import no.veikart.shared.problem.Faults;

/** Each room above tells what of its own hangs on an election period, and lets it follow, since this room knows none of them. */
public interface ElectionPeriodDependants {

    boolean dependOnPeriod(UUID periodId);

    /**
     * Lets what has no end of its own take on that of the period, whose years have just changed.
     *
     * @param pointer of the change, where something that can no longer stand is told
     */
    default void follow(ElectionPeriod period, String pointer, Faults faults) {}
}
