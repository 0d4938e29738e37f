package no.veikart.organisation.units;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.veikart.shared.paging.Page;
import no.veikart.shared.paging.PageRequest;
import no.veikart.shared.security.Role;
import no.veikart.shared.time.Days;

/** Gathers what an answer shows beside the version itself: the parent of the day by its name, when it ends, and what the caller may do. */
@ApplicationScoped
class OrganisationUnitAnswers {

    private final EntityManager entities;
    private final UnitRef.Lookup refs;
    private final UnitClosures closures;
    private final EditorScope scope;

    OrganisationUnitAnswers(EntityManager entities, UnitRef.Lookup refs, UnitClosures closures, EditorScope scope) {
        this.entities = entities;
        this.refs = refs;
        this.closures = closures;
        this.scope = scope;
    }

    OrganisationUnitResponse of(OrganisationUnitVersion version) {
        return of(version, null);
    }

    /** @param day null for the present, or the nearest day on which the version holds */
    OrganisationUnitResponse of(OrganisationUnitVersion version, LocalDate day) {
        return of(List.of(version), day != null ? day : version.valid().nearest(Days.today()))
                .getFirst();
    }

    Page<OrganisationUnitResponse> of(Page<OrganisationUnitVersion> page, LocalDate day) {
        return new Page<>(of(page.items(), day), page.page());
    }

    /** Every version of one unit, each with the parent of its own first day. */
    Page<OrganisationUnitResponse> ofAll(List<OrganisationUnitVersion> versions) {
        var items = versions.stream()
                .limit(PageRequest.MOST)
                .map(version -> of(version, version.valid().from()))
                .toList();
        return new Page<>(items, new Page.PageInfo(PageRequest.MOST, null, versions.size()));
    }

    private List<OrganisationUnitResponse> of(List<OrganisationUnitVersion> versions, LocalDate day) {
        List<UUID> ids = versions.stream().map(version -> version.unit().id()).toList();
        Map<UUID, UUID> parents = parents(ids, day);
        Map<UUID, UnitRef> names = refs.on(day, new HashSet<>(parents.values()));
        var ends = closures.of(ids);
        return versions.stream()
                .map(version -> {
                    UUID id = version.unit().id();
                    return OrganisationUnitResponse.from(
                            version,
                            names.get(parents.get(id)),
                            ends.get(id),
                            scope.covers(id, Role.ORGANISATION_WRITE));
                })
                .toList();
    }

    private Map<UUID, UUID> parents(Collection<UUID> units, LocalDate day) {
        var parents = new HashMap<UUID, UUID>();
        entities.createQuery("""
                        select e.unit.id, e.parent.id from OrganisationUnitEdge e
                        where e.unit.id in :units and e.parent is not null and e.from <= :day and (e.to is null or e.to > :day)""", Object[].class)
                .setParameter("units", units)
                .setParameter("day", day)
                .getResultStream()
                .forEach(row -> parents.put((UUID) row[0], (UUID) row[1]));
        return parents;
    }
}
