package no.veikart.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Tells that positions still hang on a unit. */
@ApplicationScoped
class PositionDependants implements UnitDependants {

    private final Position.Repository positions;

    PositionDependants(Position.Repository positions) {
        this.positions = positions;
    }

    @Override
    public boolean dependOn(UUID unitId) {
        return positions.leanOn(unitId);
    }
}
