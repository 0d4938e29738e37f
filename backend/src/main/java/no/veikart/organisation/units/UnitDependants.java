package no.veikart.organisation.units;

import java.util.UUID;

/** Each domain above tells whether something of its own still hangs on a unit, since this room knows none of them. */
public interface UnitDependants {

    boolean dependOn(UUID unitId);
}
