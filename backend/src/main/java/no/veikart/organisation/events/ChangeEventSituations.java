package no.veikart.organisation.events;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.veikart.organisation.events.UnitsThroughTime.Place;
import no.veikart.organisation.events.UnitsThroughTime.Span;
import no.veikart.organisation.units.OrganisationUnitVersion;
import no.veikart.organisation.units.UnitStatement;

/** Reads the units as they are before an event. */
@ApplicationScoped
class ChangeEventSituations {

    private static final List<String> NONE = List.of("");

    private final EntityManager entities;

    ChangeEventSituations(EntityManager entities) {
        this.entities = entities;
    }

    ChangePlanner.Situation before(OrganisationChangeEventRequest request) {
        var named = request.units().isEmpty() ? NONE : request.units();
        if (request.hierarchy() == null || request.date() == null) {
            return new ChangePlanner.Situation(new UnitsThroughTime(), Map.of(), Map.of(), Set.of());
        }
        return new ChangePlanner.Situation(
                units(request.hierarchy(), request.date(), named),
                said(request.date(), named),
                endedByEvent(named),
                deleted(named));
    }

    /** A whole hierarchy from the day before on, and the units named, wherever they hang. */
    UnitsThroughTime units(String hierarchy, LocalDate day, Collection<String> named) {
        var units = new UnitsThroughTime();
        entities.createQuery("""
                        select u.code, u.hierarchy, v.valid.from, v.valid.to from OrganisationUnitVersion v join v.unit u
                        where u.hierarchy = :hierarchy and (v.valid.to is null or v.valid.to >= :day) or u.code in :named""", Object[].class)
                .setParameter("hierarchy", hierarchy)
                .setParameter("day", day)
                .setParameter("named", named)
                .getResultStream()
                .forEach(row -> units.addVersion((String) row[0], (String) row[1], span(row)));
        entities.createQuery("""
                        select u.code, u.hierarchy, e.from, e.to, p.code from OrganisationUnitEdge e join e.unit u left join e.parent p
                        where u.hierarchy = :hierarchy and (e.to is null or e.to >= :day) or u.code in :named""", Object[].class)
                .setParameter("hierarchy", hierarchy)
                .setParameter("day", day)
                .setParameter("named", named)
                .getResultStream()
                .forEach(
                        row -> units.addPlace((String) row[0], (String) row[1], new Place((String) row[4], span(row))));
        return units;
    }

    private static Span span(Object[] row) {
        return new Span((LocalDate) row[2], (LocalDate) row[3]);
    }

    private Map<String, UnitStatement> said(LocalDate day, Collection<String> named) {
        var said = new HashMap<String, UnitStatement>();
        entities.createQuery("""
                        select v from OrganisationUnitVersion v join fetch v.unit u join fetch v.level
                        where u.code in :named and v.valid.from <= :day and (v.valid.to is null or v.valid.to > :day)""", OrganisationUnitVersion.class)
                .setParameter("named", named)
                .setParameter("day", day)
                .getResultStream()
                .forEach(version -> said.put(version.unit().code(), UnitStatement.of(version)));
        return said;
    }

    private Map<String, LocalDate> endedByEvent(Collection<String> named) {
        var ended = new HashMap<String, LocalDate>();
        entities.createQuery("""
                        select u.code, e.date from OrganisationChangeEvent e join e.participants p join OrganisationUnit u on u.id = p.unit
                        where p.ended = true and e.deletedAt is null and u.code in :named order by e.date""", Object[].class)
                .setParameter("named", named)
                .getResultStream()
                .forEach(row -> ended.put((String) row[0], (LocalDate) row[1]));
        return ended;
    }

    private Set<String> deleted(Collection<String> named) {
        return new HashSet<>(entities.createQuery(
                        "select u.code from OrganisationUnit u where u.deletedAt is not null and u.code in :named",
                        String.class)
                .setParameter("named", named)
                .getResultList());
    }
}
