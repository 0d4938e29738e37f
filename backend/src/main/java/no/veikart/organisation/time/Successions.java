package no.veikart.organisation.time;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.veikart.organisation.events.OrganisationChangeEventSummary;
import no.veikart.organisation.units.UnitClosures;

/** Who carried on after whom. Ways through it are followed in the order of the events: what happened before a merger is not inherited by it. */
final class Successions {

    static final int MOST_WAYS = UnitClosures.MOST_SUCCESSORS;

    private static final int WEIGHT_DECIMALS = 6;

    /** Which way a chain is followed in. */
    enum Direction {
        LATER,
        EARLIER
    }

    /**
     * One unit carrying on after another.
     *
     * @param ordinal of the event among those of its day
     * @param weight share of {@code from} that goes on in {@code to}; null where it is not registered
     */
    record Step(OrganisationChangeEventSummary event, long ordinal, UUID from, UUID to, BigDecimal weight) {

        private static final Comparator<Step> IN_ORDER =
                Comparator.<Step, LocalDate>comparing(step -> step.event.date()).thenComparing(Step::ordinal);

        private boolean isItself() {
            return from.equals(to);
        }
    }

    /** A way from one unit to another, its steps in the order of time. */
    record Way(UUID unit, List<Step> steps) {

        /** The share that goes all the way; null where any step's is not registered. */
        BigDecimal weight() {
            return steps.stream().anyMatch(step -> step.weight == null)
                    ? null
                    : plain(steps.stream().map(Step::weight).reduce(BigDecimal.ONE, BigDecimal::multiply));
        }
    }

    private final Map<UUID, List<Step>> later = new HashMap<>();
    private final Map<UUID, List<Step>> earlier = new HashMap<>();

    Successions(List<Step> steps) {
        steps.stream().sorted(Step.IN_ORDER).forEach(step -> later.computeIfAbsent(step.from, unit -> new ArrayList<>())
                .add(step));
        steps.stream().sorted(Step.IN_ORDER.reversed()).forEach(step -> earlier.computeIfAbsent(
                        step.to, unit -> new ArrayList<>())
                .add(step));
    }

    /**
     * Every way from a unit, one per branch, the shortest first. A unit that gave something away and went on is not met twice: the way to it then also
     * holds what it kept.
     */
    List<Way> ways(UUID start, Direction direction) {
        var found = new ArrayList<Way>();
        follow(start, null, List.of(), direction, found);
        found.sort(Comparator.comparingInt(way -> way.steps().size()));
        return found;
    }

    private void follow(UUID unit, Step reachedBy, List<Step> way, Direction direction, List<Way> found) {
        List<Step> kept = way;
        for (Step step : (direction == Direction.LATER ? later : earlier).getOrDefault(unit, List.of())) {
            if (found.size() >= MOST_WAYS || !isBeyond(step, reachedBy, direction)) {
                continue;
            }
            if (step.isItself()) {
                kept = with(kept, step, direction);
            } else {
                List<Step> before = without(kept, step);
                follow(
                        direction == Direction.LATER ? step.to : step.from,
                        step,
                        with(before, step, direction),
                        direction,
                        found);
            }
        }
        if (!kept.isEmpty() && found.size() < MOST_WAYS) {
            found.add(new Way(unit, kept));
        }
    }

    /** Strictly: so no way ever comes back to where it was. */
    private static boolean isBeyond(Step step, Step other, Direction direction) {
        int order = other == null ? 0 : Step.IN_ORDER.compare(step, other);
        return other == null || (direction == Direction.LATER ? order > 0 : order < 0);
    }

    /** What a unit keeps in an event is no part of what it gives away in the same one. */
    private static List<Step> without(List<Step> way, Step sibling) {
        return way.stream()
                .filter(step -> !(step.isItself() && step.event.id().equals(sibling.event.id())))
                .toList();
    }

    private static List<Step> with(List<Step> way, Step step, Direction direction) {
        var longer = new ArrayList<>(way);
        if (direction == Direction.LATER) {
            longer.addLast(step);
        } else {
            longer.addFirst(step);
        }
        return longer;
    }

    /** Rounded, since a product has as many decimals as all its factors; without trailing zeros. */
    static BigDecimal plain(BigDecimal weight) {
        return weight.setScale(WEIGHT_DECIMALS, RoundingMode.HALF_UP).stripTrailingZeros();
    }

    /** Looks successions up. */
    @ApplicationScoped
    static class Lookup {

        private static final int MOST_STEPS = 20_000;

        private static final String SELECT = "SELECT " + OrganisationChangeEventSummary.COLUMNS + """
                , e.ordinal, s.from_unit_id, s.to_unit_id, s.weight
                FROM organisation_succession s JOIN organisation_change_event e ON e.id = s.event_id
                WHERE e.deleted_at IS NULL AND e.effective_on <= :upTo""";
        private static final String BOUNDED =
                " ORDER BY e.effective_on, e.ordinal, s.weight DESC NULLS LAST, s.from_unit_id, s.to_unit_id LIMIT "
                        + MOST_STEPS;

        private final EntityManager entities;

        Lookup(EntityManager entities) {
            this.entities = entities;
        }

        /** All that can be reached from the units by what happened up to a day. */
        Successions from(Collection<UUID> units, Direction direction, LocalDate upTo) {
            String near = direction == Direction.LATER ? "from_unit_id" : "to_unit_id";
            String far = direction == Direction.LATER ? "to_unit_id" : "from_unit_id";
            // UNION, not UNION ALL: a unit that was reached once is not gone through again
            return read(
                    """
                    WITH RECURSIVE reached (unit_id) AS (
                        SELECT unnest(CAST(:units AS uuid[]))
                        UNION
                        SELECT s.%1$s FROM organisation_succession s JOIN reached r ON r.unit_id = s.%2$s
                    )
                    """.formatted(far, near) + SELECT + " AND s." + near + " IN (SELECT unit_id FROM reached)"
                            + BOUNDED,
                    Map.of("units", units.toArray(UUID[]::new), "upTo", upTo));
        }

        /** All of a hierarchy that happened after one day and up to another. */
        Successions between(String hierarchy, LocalDate after, LocalDate upTo) {
            return read(
                    SELECT + " AND e.hierarchy_code = :hierarchy AND e.effective_on > :after" + BOUNDED,
                    Map.of("hierarchy", hierarchy, "after", after, "upTo", upTo));
        }

        @SuppressWarnings("unchecked")
        private Successions read(String sql, Map<String, Object> parameters) {
            var query = entities.createNativeQuery(sql, Tuple.class);
            parameters.forEach(query::setParameter);
            return new Successions(((List<Tuple>) query.getResultList())
                    .stream()
                            .map(row -> new Step(
                                    OrganisationChangeEventSummary.from(row),
                                    row.get("ordinal", Long.class),
                                    row.get("from_unit_id", UUID.class),
                                    row.get("to_unit_id", UUID.class),
                                    row.get("weight", BigDecimal.class)))
                            .toList());
        }
    }
}
