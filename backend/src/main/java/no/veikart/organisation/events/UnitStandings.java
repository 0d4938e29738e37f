package no.veikart.organisation.events;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.veikart.organisation.units.OrganisationUnit;
import no.veikart.organisation.units.OrganisationUnitEdge;
import no.veikart.organisation.units.OrganisationUnitResponse.LevelRef;
import no.veikart.organisation.units.OrganisationUnitVersion;
import no.veikart.organisation.units.UnitRef;

/** What some units are called and where they stand, on any day: read once, asked many times. */
final class UnitStandings {

    private final Map<UUID, List<OrganisationUnitVersion>> versions = new HashMap<>();
    private final Map<UUID, List<OrganisationUnitEdge>> edges = new HashMap<>();

    private UnitStandings() {}

    /** By its name on a day; where it was not then, by the name nearest before it, else after. */
    UnitRef ref(UUID unit, LocalDate day) {
        if (unit == null) {
            return null;
        }
        var all = versions.getOrDefault(unit, List.of());
        return on(all, day)
                .or(() -> all.stream()
                        .filter(version -> !version.valid().from().isAfter(day))
                        .reduce((earlier, later) -> later))
                .or(() -> all.stream().findFirst())
                .map(UnitRef::from)
                .orElse(null);
    }

    /** Where a unit stands on a day; null where it was not. */
    OrganisationUnitStanding on(UUID unit, LocalDate day) {
        return on(versions.getOrDefault(unit, List.of()), day)
                .map(version -> new OrganisationUnitStanding(
                        version.name(),
                        LevelRef.from(version.level()),
                        version.leaderRole(),
                        ref(parent(unit, day), day)))
                .orElse(null);
    }

    private UUID parent(UUID unit, LocalDate day) {
        return edges.getOrDefault(unit, List.of()).stream()
                .filter(edge -> !day.isBefore(edge.from()) && (edge.to() == null || day.isBefore(edge.to())))
                .map(OrganisationUnitEdge::parent)
                .filter(parent -> parent != null)
                .map(OrganisationUnit::id)
                .findFirst()
                .orElse(null);
    }

    private static Optional<OrganisationUnitVersion> on(List<OrganisationUnitVersion> all, LocalDate day) {
        return all.stream().filter(version -> version.valid().contains(day)).findFirst();
    }

    /** Reads them. */
    @ApplicationScoped
    static class Lookup {

        private final OrganisationUnitVersion.Repository versions;
        private final OrganisationUnitEdge.Repository edges;

        Lookup(OrganisationUnitVersion.Repository versions, OrganisationUnitEdge.Repository edges) {
            this.versions = versions;
            this.edges = edges;
        }

        /** Units by name alone, without what they hang under. */
        UnitStandings named(Collection<UUID> units) {
            var standings = new UnitStandings();
            versions.ofUnits(units).stream()
                    .sorted(Comparator.comparing(version -> version.valid().from()))
                    .forEach(version -> standings
                            .versions
                            .computeIfAbsent(version.unit().id(), unit -> new java.util.ArrayList<>())
                            .add(version));
            return standings;
        }

        UnitStandings of(Collection<UUID> units) {
            Set<UUID> all = new HashSet<>(units);
            var places = edges.ofUnits(units);
            places.stream()
                    .map(OrganisationUnitEdge::parent)
                    .filter(parent -> parent != null)
                    .forEach(parent -> all.add(parent.id()));
            var standings = named(all);
            places.forEach(edge -> standings
                    .edges
                    .computeIfAbsent(edge.unit().id(), unit -> new java.util.ArrayList<>())
                    .add(edge));
            return standings;
        }
    }
}
