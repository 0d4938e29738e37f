package no.veikart.organisation.leadership;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import no.veikart.organisation.events.ThingType;
import no.veikart.organisation.events.UnitResponsibilities;
import no.veikart.organisation.units.UnitDependants;

/** Tells of the positions that hang on a unit, and which of them an event hands over or ends. */
@ApplicationScoped
class PositionDependants implements UnitDependants, UnitResponsibilities {

    private final Position.Repository positions;

    PositionDependants(Position.Repository positions) {
        this.positions = positions;
    }

    @Override
    public boolean dependOn(UUID unitId) {
        return positions.leanOn(unitId);
    }

    @Override
    public List<Held> of(Collection<UUID> units, LocalDate day) {
        return positions.statedFor(units, day).stream()
                .map(position -> new Held(
                        Type.POSITION,
                        position.id(),
                        position.code(),
                        position.title(),
                        position.unit().id(),
                        position.valid().from(),
                        position.valid().to(),
                        true))
                .toList();
    }

    @Override
    public Optional<UUID> find(ThingType type, String code) {
        return type == ThingType.POSITION
                ? positions
                        .find("code = ?1 and deletedAt is null", code)
                        .firstResultOptional()
                        .map(Position::id)
                : Optional.empty();
    }

    @Override
    public Map<UUID, String> codes(ThingType type, Collection<UUID> things) {
        return type == ThingType.POSITION
                ? positions.find("id in ?1", things).stream().collect(Collectors.toMap(Position::id, Position::code))
                : Map.of();
    }
}
