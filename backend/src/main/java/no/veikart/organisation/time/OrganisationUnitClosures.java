package no.veikart.organisation.time;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.veikart.organisation.time.Successions.Direction;
import no.veikart.organisation.time.Successions.Way;
import no.veikart.organisation.units.UnitClosures;
import no.veikart.organisation.units.UnitRef;
import no.veikart.shared.time.Days;

/** Tells when units end, and of those that have ended where to go. */
@ApplicationScoped
class OrganisationUnitClosures implements UnitClosures {

    private final EntityManager entities;
    private final Successions.Lookup successions;
    private final UnitRef.Lookup refs;

    OrganisationUnitClosures(EntityManager entities, Successions.Lookup successions, UnitRef.Lookup refs) {
        this.entities = entities;
        this.successions = successions;
        this.refs = refs;
    }

    @Override
    public Map<UUID, Closure> of(Collection<UUID> units) {
        LocalDate today = Days.today();
        var ends = ends(units);
        var closed = ends.keySet().stream()
                .filter(unit -> !ends.get(unit).isAfter(today))
                .toList();
        if (closed.isEmpty()) {
            return ends.entrySet().stream()
                    .collect(
                            HashMap::new,
                            (all, end) -> all.put(end.getKey(), new Closure(end.getValue(), null, null)),
                            Map::putAll);
        }
        var chains = successions.from(closed, Direction.LATER, today);
        var heirs = new HashMap<UUID, List<Way>>();
        closed.forEach(unit -> heirs.put(unit, chains.ways(unit, Direction.LATER)));
        var answerers = answerers(closed, today);
        var met = new HashSet<>(answerers.values());
        heirs.values().forEach(ways -> ways.forEach(way -> met.add(way.unit())));
        var names = refs.names(met);
        var found = new HashMap<UUID, Closure>();
        ends.forEach((unit, end) -> found.put(
                unit,
                new Closure(
                        end,
                        heirs.containsKey(unit) ? successors(heirs.get(unit), names, today) : null,
                        names.on(answerers.get(unit), today))));
        return found;
    }

    /** Units that are reached by several ways stand once, with the sum of what comes to them. */
    private static List<Successor> successors(List<Way> ways, UnitRef.Names names, LocalDate today) {
        var shares = new LinkedHashMap<UUID, Optional<BigDecimal>>();
        ways.stream()
                .filter(way -> names.livesOn(way.unit(), today))
                .forEach(way -> shares.merge(
                        way.unit(),
                        Optional.ofNullable(way.weight()),
                        (one, other) -> one.flatMap(share -> other.map(share::add))));
        return shares.entrySet().stream()
                .map(share -> new Successor(
                        names.on(share.getKey(), today),
                        share.getValue().map(Successions::plain).orElse(null)))
                .toList();
    }

    private Map<UUID, LocalDate> ends(Collection<UUID> units) {
        var ends = new HashMap<UUID, LocalDate>();
        entities.createQuery("""
                        select v.unit.id, max(v.valid.to) from OrganisationUnitVersion v where v.unit.id in :units
                        group by v.unit.id having count(*) = count(v.valid.to)""", Object[].class)
                .setParameter("units", units)
                .getResultStream()
                .forEach(row -> ends.put((UUID) row[0], (LocalDate) row[1]));
        return ends;
    }

    @SuppressWarnings("unchecked")
    private Map<UUID, UUID> answerers(Collection<UUID> units, LocalDate today) {
        var found = new HashMap<UUID, UUID>();
        ((List<Object[]>) entities.createNativeQuery("""
                                SELECT unit, accountable_unit_on(unit, '-infinity', NULL, CAST(:today AS date))
                                FROM unnest(CAST(:units AS uuid[])) AS unit""", Object[].class)
                        .setParameter("units", units.toArray(UUID[]::new))
                        .setParameter("today", today)
                        .getResultList())
                .stream().filter(row -> !row[0].equals(row[1])).forEach(row -> found.put((UUID) row[0], (UUID) row[1]));
        return found;
    }
}
