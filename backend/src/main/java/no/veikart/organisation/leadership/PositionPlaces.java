package no.veikart.organisation.leadership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import no.veikart.shared.time.Days;
import no.veikart.shared.time.ValidPeriod;

/** Where positions are on a day: in the unit that is stated, or in the one that an event has named since; and when their unit's end ends them. */
@ApplicationScoped
class PositionPlaces {

    private final EntityManager entities;

    PositionPlaces(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * One position's place.
     *
     * @param unit on the day that was asked for
     * @param keeper the unit today, whose editors keep it
     * @param unitsEnd day on which the last of its units ends; null while open
     */
    record Place(UUID unit, UUID keeper, LocalDate unitsEnd) {

        /** Day on which the position ends because its unit does; null where it ends before, or nothing ends it. */
        LocalDate ends(Position position) {
            var own = position.valid().to();
            return unitsEnd == null || (own != null && !unitsEnd.isBefore(own)) ? null : unitsEnd;
        }

        /** When the position is really there. */
        ValidPeriod life(Position position) {
            var ends = ends(position);
            return ends == null ? position.valid() : position.valid().endingOn(ends);
        }
    }

    Place on(LocalDate day, Position position) {
        return on(day, List.of(position)).get(position.id());
    }

    /** The place of each by its id, with one query. */
    @SuppressWarnings("unchecked")
    Map<UUID, Place> on(LocalDate day, Collection<Position> positions) {
        if (positions.isEmpty()) {
            return Map.of();
        }
        var rows = (List<Object[]>) entities.createNativeQuery("""
                        SELECT p.id, accountable_unit_on(p.unit_id, p.valid_from, p.id, :day, false),
                            accountable_unit_on(p.unit_id, p.valid_from, p.id, :today, false),
                            (SELECT CASE WHEN bool_and(v.valid_to IS NOT NULL) THEN max(v.valid_to) END
                             FROM organisation_unit_version v
                             WHERE v.unit_id = accountable_unit_on(p.unit_id, p.valid_from, p.id, 'infinity', false))
                        FROM organisation_position p WHERE p.id IN (:positions)""", Object[].class)
                .setParameter("day", day)
                .setParameter("today", Days.today())
                .setParameter("positions", positions.stream().map(Position::id).toList())
                .getResultList();
        return rows.stream()
                .collect(Collectors.toMap(
                        row -> (UUID) row[0], row -> new Place((UUID) row[1], (UUID) row[2], day(row[3]))));
    }

    private static LocalDate day(Object value) {
        return value instanceof java.sql.Date date ? date.toLocalDate() : (LocalDate) value;
    }
}
