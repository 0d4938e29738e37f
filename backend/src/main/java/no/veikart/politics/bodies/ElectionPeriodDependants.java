package no.veikart.politics.bodies;

import java.util.UUID;

/** Each room above tells whether something of its own still hangs on an election period, since this room knows none of them. */
public interface ElectionPeriodDependants {

    boolean dependOnPeriod(UUID periodId);
}
