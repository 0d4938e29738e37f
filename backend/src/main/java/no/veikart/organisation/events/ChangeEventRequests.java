package no.veikart.organisation.events;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.veikart.organisation.events.OrganisationChangeEvent.Kind;
import no.veikart.organisation.events.OrganisationChangeEvent.Part;
import no.veikart.organisation.events.OrganisationChangeEvent.Participant;
import no.veikart.organisation.events.OrganisationChangeEvent.Takeover;
import no.veikart.organisation.events.OrganisationChangeEventRequest.From;
import no.veikart.organisation.events.OrganisationChangeEventRequest.Thing;
import no.veikart.organisation.events.OrganisationChangeEventRequest.To;
import no.veikart.organisation.units.OrganisationUnit;
import no.veikart.organisation.units.OrganisationUnitEdge;
import no.veikart.organisation.units.OrganisationUnitVersion;
import no.veikart.organisation.units.UnitStatement;
import no.veikart.shared.source.CitationRequest;
import no.veikart.shared.source.ExternalId;

/** Events as they would be written now: from what they left behind, so that a correction of it is told too. */
@ApplicationScoped
class ChangeEventRequests {

    private final OrganisationUnit.Repository units;
    private final OrganisationUnitVersion.Repository versions;
    private final OrganisationUnitEdge.Repository edges;
    private final Accountability accountability;
    private final StatedDecisions decisions;

    ChangeEventRequests(
            OrganisationUnit.Repository units,
            OrganisationUnitVersion.Repository versions,
            OrganisationUnitEdge.Repository edges,
            Accountability accountability,
            StatedDecisions decisions) {
        this.units = units;
        this.versions = versions;
        this.edges = edges;
        this.accountability = accountability;
        this.decisions = decisions;
    }

    /** What the requests are put together from, read for many events at once. */
    private record Left(
            Map<UUID, OrganisationUnit> units,
            Map<UUID, Map<UUID, OrganisationUnitVersion>> versions,
            Map<UUID, List<OrganisationUnitVersion>> before,
            Map<UUID, Map<UUID, OrganisationUnitEdge>> edges,
            Map<UUID, String> things,
            Map<UUID, StatedDecisionResponse.DecisionBody> bodies) {

        String code(UUID unit) {
            return units.get(unit).code();
        }

        List<ExternalId> externalIds(UUID unit) {
            return units.get(unit).externalIds().stream().sorted().toList();
        }
    }

    OrganisationChangeEventRequest of(OrganisationChangeEvent event) {
        return of(List.of(event)).getFirst();
    }

    List<OrganisationChangeEventRequest> of(List<OrganisationChangeEvent> events) {
        if (events.isEmpty()) {
            return List.of();
        }
        var left = left(events);
        return events.stream().map(event -> request(event, left)).toList();
    }

    private Left left(Collection<OrganisationChangeEvent> events) {
        var begunVersions = new HashMap<UUID, Map<UUID, OrganisationUnitVersion>>();
        var begunEdges = new HashMap<UUID, Map<UUID, OrganisationUnitEdge>>();
        var ids = events.stream().map(OrganisationChangeEvent::id).toList();
        versions.begunBy(ids).forEach(version -> begunVersions
                .computeIfAbsent(version.event(), event -> new HashMap<>())
                .put(version.unit().id(), version));
        edges.begunBy(ids).forEach(edge -> begunEdges
                .computeIfAbsent(edge.event(), event -> new HashMap<>())
                .put(edge.unit().id(), edge));
        return new Left(
                units(events),
                begunVersions,
                before(events),
                begunEdges,
                things(events),
                decisions.bodiesOf(events.stream().map(OrganisationChangeEvent::decision)));
    }

    /** All versions of the units of which the events said something new. */
    private Map<UUID, List<OrganisationUnitVersion>> before(Collection<OrganisationChangeEvent> events) {
        var restated = events.stream()
                .flatMap(event -> event.participants().stream())
                .filter(Participant::restated)
                .map(Participant::unit)
                .collect(Collectors.toSet());
        return versions.ofUnits(restated).stream()
                .collect(Collectors.groupingBy(version -> version.unit().id()));
    }

    private Map<UUID, OrganisationUnit> units(Collection<OrganisationChangeEvent> events) {
        Set<UUID> ids = new HashSet<>();
        events.forEach(event -> {
            event.participants().forEach(participant -> ids.add(participant.unit()));
            ids.add(event.takenOverBy());
        });
        ids.remove(null);
        var named = new HashMap<UUID, OrganisationUnit>();
        if (!ids.isEmpty()) {
            units.list("id in ?1", ids).forEach(unit -> named.put(unit.id(), unit));
        }
        return named;
    }

    private Map<UUID, String> things(Collection<OrganisationChangeEvent> events) {
        var things = new HashMap<UUID, String>();
        for (ThingType type : ThingType.values()) {
            var ids = events.stream()
                    .flatMap(event -> event.takeovers().stream())
                    .filter(takeover -> takeover.type() == type)
                    .map(Takeover::thing)
                    .distinct()
                    .toList();
            if (!ids.isEmpty()) {
                things.putAll(accountability.codes(type, ids));
            }
        }
        return things;
    }

    private static OrganisationChangeEventRequest request(OrganisationChangeEvent event, Left left) {
        return new OrganisationChangeEventRequest(
                event.code(),
                event.hierarchy(),
                event.kind(),
                event.date(),
                event.title(),
                event.description(),
                StatedDecisionRequest.of(event.decision(), left.bodies),
                event.participants(Part.FROM).stream()
                        .map(from -> new From(left.code(from.unit()), from.weight()))
                        .toList(),
                event.participants(Part.TO).stream()
                        .map(to -> to(event, to, left))
                        .toList(),
                event.takenOverBy() == null ? null : left.code(event.takenOverBy()),
                CitationRequest.of(event.citation()),
                event.externalIds().stream().sorted().toList());
    }

    private static To to(OrganisationChangeEvent event, Participant to, Left left) {
        var version = left.versions.getOrDefault(event.id(), Map.of()).get(to.unit());
        var edge = left.edges.getOrDefault(event.id(), Map.of()).get(to.unit());
        var said = version == null ? UnitStatement.NOTHING : UnitStatement.of(version);
        return new To(
                left.code(to.unit()),
                to.weight(),
                said.name(),
                said.level(),
                edge == null || edge.parent() == null ? null : edge.parent().code(),
                said.leaderRole(),
                said.description(),
                said.organisationNumber(),
                event.kind() == Kind.SPLIT ? subUnits(event, to, left) : List.of(),
                things(event, to, left),
                removed(event, to, said, left),
                version == null || version.citation().equals(event.citation())
                        ? null
                        : CitationRequest.of(version.citation()),
                to.began() ? left.externalIds(to.unit()) : List.of());
    }

    private static List<UnitStatement.Detail> removed(
            OrganisationChangeEvent event, Participant to, UnitStatement said, Left left) {
        return left.before.getOrDefault(to.unit(), List.of()).stream()
                .filter(version ->
                        to.restated() && event.date().equals(version.valid().to()))
                .findFirst()
                .map(version -> said.lostSince(UnitStatement.of(version)))
                .orElse(List.of());
    }

    private static List<String> subUnits(OrganisationChangeEvent event, Participant to, Left left) {
        var codes = new ArrayList<String>();
        var begun = left.edges.getOrDefault(event.id(), Map.of());
        for (Participant sub : event.participants(Part.SUB_UNIT)) {
            var edge = begun.get(sub.unit());
            if (edge != null && edge.parent() != null && edge.parent().id().equals(to.unit())) {
                codes.add(left.code(sub.unit()));
            }
        }
        return codes;
    }

    private static List<Thing> things(OrganisationChangeEvent event, Participant to, Left left) {
        Stream<Takeover> single = event.takeovers().stream()
                .filter(takeover -> takeover.thing() != null && takeover.to().equals(to.unit()));
        return single.map(takeover -> new Thing(takeover.type(), left.things.get(takeover.thing())))
                .sorted(java.util.Comparator.comparing(Thing::type).thenComparing(Thing::code))
                .toList();
    }
}
