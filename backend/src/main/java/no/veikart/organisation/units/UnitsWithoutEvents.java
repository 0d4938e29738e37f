package no.veikart.organisation.units;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Units as they would be had no event happened: what is left to be registered of them when the events are told by themselves. Versions
 * that an event began are no part of it, and one that an event cut lasts to where it would have.
 */
@ApplicationScoped
class UnitsWithoutEvents {

    private final OrganisationUnitVersion.Repository versions;
    private final OrganisationUnitEdge.Repository edges;
    private final UnitEvents events;

    UnitsWithoutEvents(
            OrganisationUnitVersion.Repository versions, OrganisationUnitEdge.Repository edges, UnitEvents events) {
        this.versions = versions;
        this.edges = edges;
        this.events = events;
    }

    /** Every version of every unit that no event began, as it would be written. */
    List<OrganisationUnitRequest> all() {
        var ends = events.endsWithoutEvents();
        Map<UUID, List<OrganisationUnitEdge>> places = new HashMap<>();
        edges.ofAll().forEach(edge -> places.computeIfAbsent(edge.unit().id(), unit -> new ArrayList<>())
                .add(edge));
        Map<UUID, List<OrganisationUnitVersion>> byUnit = new LinkedHashMap<>();
        versions.ofAll()
                .forEach(version -> byUnit.computeIfAbsent(version.unit().id(), unit -> new ArrayList<>())
                        .add(version));
        var requests = new ArrayList<OrganisationUnitRequest>();
        byUnit.forEach((unit, all) -> all.stream()
                .filter(version -> version.event() == null)
                .forEach(version -> requests.add(OrganisationUnitRequest.of(version, parent(version, places.get(unit)))
                        .until(end(version, all, ends.getOrDefault(unit, Map.of()))))));
        return requests;
    }

    /** When a version would have ended; null for never. */
    LocalDate end(OrganisationUnitVersion version) {
        UUID unit = version.unit().id();
        return end(version, versions.all(unit), events.endsWithoutEvents().getOrDefault(unit, Map.of()));
    }

    /** @param ends by the day on which an event ended the unit, when it would have ended without */
    private static LocalDate end(
            OrganisationUnitVersion version, List<OrganisationUnitVersion> all, Map<LocalDate, LocalDate> ends) {
        LocalDate end = version.valid().to();
        for (var next : all) { // in the order of time
            if (next.event() != null && next.valid().from().equals(end)) {
                end = next.valid().to();
            }
        }
        return end != null && ends.containsKey(end) ? ends.get(end) : end;
    }

    private static OrganisationUnit parent(OrganisationUnitVersion version, List<OrganisationUnitEdge> places) {
        LocalDate day = version.valid().from();
        return places.stream()
                .filter(edge -> !day.isBefore(edge.from()) && (edge.to() == null || day.isBefore(edge.to())))
                .findFirst()
                .map(OrganisationUnitEdge::parent)
                .orElse(null);
    }
}
