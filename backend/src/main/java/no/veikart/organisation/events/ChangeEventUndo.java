package no.veikart.organisation.events;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.veikart.organisation.events.OrganisationChangeEvent.Participant;
import no.veikart.organisation.units.OrganisationUnit;
import no.veikart.organisation.units.OrganisationUnitEdge;
import no.veikart.organisation.units.OrganisationUnitVersion;
import no.veikart.organisation.units.UnitDependants;
import no.veikart.shared.problem.ProblemException;
import no.veikart.shared.problem.ProblemType;

/**
 * Takes back what an event did: what it began goes, what it cut lasts again to where it would have. Only while nothing has been built
 * on it, since that would lose its ground.
 */
@ApplicationScoped
class ChangeEventUndo {

    private final OrganisationChangeEvent.Repository events;
    private final OrganisationUnit.Repository units;
    private final OrganisationUnitVersion.Repository versions;
    private final OrganisationUnitEdge.Repository edges;
    private final ChangeEventSituations situations;
    private final Instance<UnitDependants> dependants;

    ChangeEventUndo(
            OrganisationChangeEvent.Repository events,
            OrganisationUnit.Repository units,
            OrganisationUnitVersion.Repository versions,
            OrganisationUnitEdge.Repository edges,
            ChangeEventSituations situations,
            @Any Instance<UnitDependants> dependants) {
        this.events = events;
        this.units = units;
        this.versions = versions;
        this.edges = edges;
        this.situations = situations;
        this.dependants = dependants;
    }

    /** Whether nothing that is told by other events, or of units that it made, stands in the way. */
    boolean isPossible(OrganisationChangeEvent event) {
        return builtUpon(event).isEmpty();
    }

    /** @throws ProblemException 409 naming what has been built on it */
    void undo(OrganisationChangeEvent event) {
        builtUpon(event).ifPresent(what -> refuse(event, what));
        var begun = begun(event);
        rejoinEdges(event, begun);
        rejoinVersions(event, begun);
        event.participants().stream()
                .filter(Participant::ended)
                .forEach(participant -> revive(participant, event.date()));
        versions.flush();

        var touched = units.list("id in ?1", ids(event));
        touched.forEach(unit -> {
            if (begun.contains(unit.id())) {
                unit.externalIds().clear();
                unit.delete();
            } else {
                unit.touch();
            }
        });
        checkTree(event, touched, begun);
        event.undo();
        events.flush();
    }

    /** The code of something that leans on the event; empty where it can be undone. */
    private Optional<String> builtUpon(OrganisationChangeEvent event) {
        var ids = ids(event);
        if (ids.isEmpty()) {
            return Optional.empty();
        }
        var begun = begun(event);
        return events.laterOn(event, ids, begun)
                .map(OrganisationChangeEvent::code)
                .or(() -> begun.stream()
                        .flatMap(unit -> edges.below(unit, event.id()).stream())
                        .findFirst())
                .or(() -> begun.stream()
                        .filter(unit -> versions.hasFurther(unit, event.id())
                                || dependants.stream().anyMatch(dependant -> dependant.dependOn(unit)))
                        .findFirst()
                        .map(unit -> units.findById(unit).code()));
    }

    private void rejoinEdges(OrganisationChangeEvent event, Set<UUID> begun) {
        Map<OrganisationUnitEdge, LocalDate> lengthened = new HashMap<>();
        for (var edge : edges.begunBy(event.id())) {
            if (!begun.contains(edge.unit().id())) {
                edges.all(edge.unit().id()).stream()
                        .filter(before -> edge.from().equals(before.to()))
                        .forEach(before -> lengthened.put(before, edge.to()));
            }
            edges.delete(edge);
        }
        edges.flush(); // what began must be gone before what was lasts on, and Hibernate deletes last
        lengthened.forEach((edge, to) -> edge.setPeriod(edge.from(), to));
    }

    private void rejoinVersions(OrganisationChangeEvent event, Set<UUID> begun) {
        Map<OrganisationUnitVersion, LocalDate> lengthened = new HashMap<>();
        for (var version : versions.begunBy(event.id())) {
            if (!begun.contains(version.unit().id())) {
                versions.all(version.unit().id()).stream()
                        .filter(before ->
                                version.valid().from().equals(before.valid().to()))
                        .forEach(
                                before -> lengthened.put(before, version.valid().to()));
            }
            versions.delete(version);
        }
        versions.flush();
        lengthened.forEach((version, to) -> version.setValid(version.valid().endingOn(to)));
    }

    private void revive(Participant participant, LocalDate day) {
        versions.all(participant.unit()).stream()
                .filter(version -> day.equals(version.valid().to()))
                .forEach(version -> version.setValid(version.valid().endingOn(participant.endsFormerly())));
        edges.all(participant.unit()).stream()
                .filter(edge -> day.equals(edge.to()))
                .forEach(edge -> edge.setPeriod(edge.from(), participant.endsFormerly()));
    }

    /** What has changed around the units meanwhile may leave no room for them as they were. */
    private void checkTree(OrganisationChangeEvent event, List<OrganisationUnit> touched, Set<UUID> begun) {
        var codes = touched.stream()
                .filter(unit -> !begun.contains(unit.id()))
                .map(OrganisationUnit::code)
                .toList();
        if (codes.isEmpty()) {
            return;
        }
        var tree = situations.units(event.hierarchy(), event.date(), codes);
        for (String unit : codes) {
            boolean fits = tree.place(unit, event.date()).isEmpty()
                    || tree.isWithinParentsLife(unit, event.date())
                            && !tree.isInCircle(unit, event.date())
                            && !tree.isSecondRoot(unit, event.date());
            if (!fits) {
                refuse(
                        event,
                        Optional.ofNullable(tree.parent(unit, event.date())).orElse(unit));
            }
        }
    }

    private static void refuse(OrganisationChangeEvent event, String builtUpon) {
        throw new ProblemException(ProblemType.CONFLICT, "event-built-upon", event.code(), builtUpon);
    }

    private static Set<UUID> ids(OrganisationChangeEvent event) {
        return event.participants().stream().map(Participant::unit).collect(Collectors.toSet());
    }

    private static Set<UUID> begun(OrganisationChangeEvent event) {
        return event.participants().stream()
                .filter(Participant::began)
                .map(Participant::unit)
                .collect(Collectors.toCollection(HashSet::new));
    }
}
