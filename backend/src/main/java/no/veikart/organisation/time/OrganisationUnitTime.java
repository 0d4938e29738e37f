package no.veikart.organisation.time;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.veikart.organisation.events.OrganisationChangeEventSummary;
import no.veikart.organisation.time.Successions.Direction;
import no.veikart.organisation.units.OrganisationUnit;
import no.veikart.organisation.units.OrganisationUnitEdge;
import no.veikart.organisation.units.OrganisationUnitVersion;
import no.veikart.organisation.units.UnitRef;
import no.veikart.shared.paging.Page;
import no.veikart.shared.paging.PageRequest;

/** Reads one unit over time: what it was, what became of it, what it came from, and what stood above it. */
@ApplicationScoped
class OrganisationUnitTime {

    private final EntityManager entities;
    private final OrganisationUnitVersion.Repository versions;
    private final OrganisationUnitEdge.Repository edges;
    private final UnitRef.Lookup refs;
    private final Successions.Lookup successions;

    OrganisationUnitTime(
            EntityManager entities,
            OrganisationUnitVersion.Repository versions,
            OrganisationUnitEdge.Repository edges,
            UnitRef.Lookup refs,
            Successions.Lookup successions) {
        this.entities = entities;
        this.versions = versions;
        this.edges = edges;
        this.refs = refs;
        this.successions = successions;
    }

    /** The units above one on a day, from the root down. */
    Page<OrganisationAncestor> ancestors(UUID unit, LocalDate day) {
        var above = versions.above(unit, day);
        return new Page<>(
                above.stream().map(OrganisationAncestor::from).toList(),
                new Page.PageInfo(PageRequest.MOST, null, above.size()));
    }

    OrganisationUnitHistory history(UUID unit, PageRequest request) {
        var places = edges.all(unit);
        var parents = places.stream()
                .map(OrganisationUnitEdge::parent)
                .filter(Objects::nonNull)
                .map(OrganisationUnit::id)
                .collect(Collectors.toSet());
        return OrganisationUnitHistory.of(
                versions.all(unit),
                places,
                refs.names(parents),
                beginnings(unit),
                ending(unit).orElse(null),
                request);
    }

    OrganisationUnitChain chain(UUID unit, Direction direction, LocalDate asOf) {
        var ways = successions.from(List.of(unit), direction, asOf).ways(unit, direction);
        var met = new HashSet<UUID>(List.of(unit));
        ways.stream()
                .flatMap(way -> way.steps().stream())
                .flatMap(step -> Stream.of(step.from(), step.to()))
                .forEach(met::add);
        var names = refs.names(met);
        return OrganisationUnitChain.of(names.on(unit, asOf), asOf, ways, names);
    }

    /** The events that began something in a unit's life. */
    private List<OrganisationChangeEventSummary> beginnings(UUID unit) {
        return events("""
                WHERE e.deleted_at IS NULL AND e.id IN (
                    SELECT event_id FROM organisation_unit_version WHERE unit_id = :unit
                    UNION ALL SELECT event_id FROM organisation_unit_edge WHERE unit_id = :unit)
                ORDER BY e.effective_on, e.ordinal""", unit).toList();
    }

    private Optional<OrganisationChangeEventSummary> ending(UUID unit) {
        return events("""
                JOIN organisation_change_event_unit part ON part.event_id = e.id AND part.unit_id = :unit AND part.ended
                WHERE e.deleted_at IS NULL ORDER BY e.effective_on DESC, e.ordinal DESC LIMIT 1""", unit).findFirst();
    }

    @SuppressWarnings("unchecked")
    private Stream<OrganisationChangeEventSummary> events(String rest, UUID unit) {
        return ((List<Tuple>) entities.createNativeQuery(
                                "SELECT " + OrganisationChangeEventSummary.COLUMNS
                                        + " FROM organisation_change_event e " + rest,
                                Tuple.class)
                        .setParameter("unit", unit)
                        .getResultList())
                .stream().map(OrganisationChangeEventSummary::from);
    }
}
