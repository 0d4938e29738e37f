package no.veikart.organisation.time;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import no.veikart.organisation.events.OrganisationChangeEventSummary;
import no.veikart.organisation.events.OrganisationUnitEffect;
import no.veikart.organisation.events.OrganisationUnitStanding;
import no.veikart.organisation.time.OrganisationDifference.Change;
import no.veikart.organisation.time.OrganisationDifference.Counts;
import no.veikart.organisation.time.Successions.Direction;
import no.veikart.organisation.units.OrganisationUnitResponse;
import no.veikart.organisation.units.OrganisationUnitVersion;
import no.veikart.organisation.units.UnitRef;
import no.veikart.shared.problem.Faults;

/** Compares a tree on two days. The database finds the units that are not the same; only those are read. */
@ApplicationScoped
class OrganisationDifferences {

    private final EntityManager entities;
    private final OrganisationUnitVersion.Repository versions;
    private final UnitRef.Lookup refs;
    private final Successions.Lookup successions;

    OrganisationDifferences(
            EntityManager entities,
            OrganisationUnitVersion.Repository versions,
            UnitRef.Lookup refs,
            Successions.Lookup successions) {
        this.entities = entities;
        this.versions = versions;
        this.refs = refs;
        this.successions = successions;
    }

    OrganisationDifference between(String hierarchy, LocalDate from, LocalDate to) {
        var pairs = pairs(hierarchy, from, to);
        if (pairs.size() > OrganisationDifference.MOST_CHANGES) {
            var faults = new Faults();
            faults.parameter("to", "too-many-changes", OrganisationDifference.MOST_CHANGES);
            faults.check();
        }
        var comparison = new Comparison(from, to, pairs, successions.between(hierarchy, from, to));
        var changes = comparison.changes();
        var events = events(hierarchy, from, to);
        return new OrganisationDifference(
                hierarchy,
                from,
                to,
                Counts.of(changes, events.size()),
                changes,
                events.stream().limit(OrganisationDifference.MOST_EVENTS).toList());
    }

    /** A unit's version and parent on each of the two days; null where it was not. */
    private record Pair(UUID unit, UUID before, UUID after, UUID parentBefore, UUID parentAfter) {}

    @SuppressWarnings("unchecked")
    private List<Pair> pairs(String hierarchy, LocalDate from, LocalDate to) {
        return ((List<Tuple>) entities.createNativeQuery("""
                                WITH standing AS (
                                    SELECT d.is_after, v.unit_id, v.id, e.parent_id, v.name, v.level_id, coalesce(v.leader_role, l.leader_role) AS role
                                    FROM (VALUES (false, CAST(:from AS date)), (true, CAST(:to AS date))) AS d (is_after, day)
                                    JOIN organisation_unit_edge e ON e.hierarchy_code = :hierarchy AND e.valid @> d.day
                                    JOIN organisation_unit_version v ON v.unit_id = e.unit_id AND v.valid @> d.day
                                    JOIN organisation_level l ON l.id = v.level_id
                                )
                                SELECT coalesce(a.unit_id, b.unit_id) AS unit_id, b.id AS before, a.id AS after,
                                    b.parent_id AS parent_before, a.parent_id AS parent_after
                                FROM (SELECT * FROM standing WHERE NOT is_after) AS b
                                FULL JOIN (SELECT * FROM standing WHERE is_after) AS a ON a.unit_id = b.unit_id
                                WHERE a.unit_id IS NULL OR b.unit_id IS NULL
                                    OR (a.parent_id, a.name, a.level_id, a.role) IS DISTINCT FROM (b.parent_id, b.name, b.level_id, b.role)
                                LIMIT :limit""", Tuple.class)
                        .setParameter("hierarchy", hierarchy)
                        .setParameter("from", from)
                        .setParameter("to", to)
                        .setParameter("limit", OrganisationDifference.MOST_CHANGES + 1)
                        .getResultList())
                .stream()
                        .map(row -> new Pair(
                                row.get("unit_id", UUID.class),
                                row.get("before", UUID.class),
                                row.get("after", UUID.class),
                                row.get("parent_before", UUID.class),
                                row.get("parent_after", UUID.class)))
                        .toList();
    }

    @SuppressWarnings("unchecked")
    private List<OrganisationChangeEventSummary> events(String hierarchy, LocalDate from, LocalDate to) {
        return ((List<Tuple>) entities.createNativeQuery(
                                "SELECT " + OrganisationChangeEventSummary.COLUMNS + """
                                 FROM organisation_change_event e
                                WHERE e.hierarchy_code = :hierarchy AND e.deleted_at IS NULL AND e.effective_on > :from AND e.effective_on <= :to
                                ORDER BY e.effective_on, e.ordinal""", Tuple.class)
                        .setParameter("hierarchy", hierarchy)
                        .setParameter("from", from)
                        .setParameter("to", to)
                        .getResultList())
                .stream().map(OrganisationChangeEventSummary::from).toList();
    }

    /** The telling of what was found. */
    private final class Comparison {

        private final LocalDate from;
        private final LocalDate to;
        private final List<Pair> pairs;
        private final Map<UUID, List<UUID>> related = new HashMap<>();
        private final Map<UUID, OrganisationUnitVersion> found;
        private final UnitRef.Names names;

        Comparison(LocalDate from, LocalDate to, List<Pair> pairs, Successions successions) {
            this.from = from;
            this.to = to;
            this.pairs = pairs;
            var mentioned = new HashSet<UUID>();
            var versionIds = new HashSet<UUID>();
            for (Pair pair : pairs) {
                if (pair.before == null || pair.after == null) {
                    var direction = pair.after == null ? Direction.LATER : Direction.EARLIER;
                    related.put(
                            pair.unit,
                            successions.ways(pair.unit, direction).stream()
                                    .map(Successions.Way::unit)
                                    .distinct()
                                    .toList());
                }
                Stream.of(pair.unit, pair.parentBefore, pair.parentAfter).forEach(mentioned::add);
                Stream.of(pair.before, pair.after).forEach(versionIds::add);
            }
            related.values().forEach(mentioned::addAll);
            mentioned.remove(null);
            versionIds.remove(null);
            found = versions.byId(versionIds);
            names = refs.names(mentioned);
        }

        List<Change> changes() {
            return pairs.stream()
                    .map(this::change)
                    .sorted(Comparator.comparing(change -> change.unit().code()))
                    .toList();
        }

        private Change change(Pair pair) {
            var before = found.get(pair.before);
            var after = found.get(pair.after);
            return new Change(
                    names.on(pair.unit, after == null ? from : to),
                    effects(pair, before, after),
                    standing(before, pair.parentBefore, from),
                    standing(after, pair.parentAfter, to),
                    after == null ? related(pair.unit, to) : null,
                    before == null ? related(pair.unit, from) : null);
        }

        private List<OrganisationUnitEffect> effects(
                Pair pair, OrganisationUnitVersion before, OrganisationUnitVersion after) {
            if (before == null || after == null) {
                return List.of(before == null ? OrganisationUnitEffect.BEGAN : OrganisationUnitEffect.ENDED);
            }
            var effects = new ArrayList<OrganisationUnitEffect>();
            if (!before.isCalledLike(after)) {
                effects.add(OrganisationUnitEffect.RENAMED);
            }
            if (!java.util.Objects.equals(pair.parentBefore, pair.parentAfter)) {
                effects.add(OrganisationUnitEffect.MOVED);
            }
            return effects;
        }

        private OrganisationUnitStanding standing(OrganisationUnitVersion version, UUID parent, LocalDate day) {
            return version == null
                    ? null
                    : new OrganisationUnitStanding(
                            version.name(),
                            OrganisationUnitResponse.LevelRef.from(version.level()),
                            version.leaderRole(),
                            names.on(parent, day));
        }

        private List<UnitRef> related(UUID unit, LocalDate day) {
            return related.getOrDefault(unit, List.of()).stream()
                    .filter(other -> names.livesOn(other, day))
                    .map(other -> names.on(other, day))
                    .toList();
        }
    }
}
