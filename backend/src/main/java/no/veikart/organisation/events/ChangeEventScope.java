package no.veikart.organisation.events;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import no.veikart.organisation.events.OrganisationChangeEvent.Kind;
import no.veikart.organisation.events.OrganisationChangeEvent.Participant;
import no.veikart.organisation.units.EditorScope;
import no.veikart.organisation.units.OrganisationUnit;
import no.veikart.organisation.units.OrganisationUnitEdge;
import no.veikart.organisation.units.OrganisationUnitVersion;
import no.veikart.shared.problem.ProblemException;
import no.veikart.shared.problem.ProblemType;
import no.veikart.shared.security.Role;
import no.veikart.shared.time.Days;

/** Who may register an event, and correct or undo it: those who keep every unit that it touches, and every unit above one. */
@ApplicationScoped
class ChangeEventScope {

    private final OrganisationUnit.Repository units;
    private final OrganisationUnitVersion.Repository versions;
    private final OrganisationUnitEdge.Repository edges;
    private final EditorScope scope;

    ChangeEventScope(
            OrganisationUnit.Repository units,
            OrganisationUnitVersion.Repository versions,
            OrganisationUnitEdge.Repository edges,
            EditorScope scope) {
        this.units = units;
        this.versions = versions;
        this.edges = edges;
        this.scope = scope;
    }

    /**
     * A code that names no unit is a fault, told with the others. What concerns the top, or no unit at all, is for those who keep the
     * top.
     *
     * @throws ProblemException 403
     */
    void require(OrganisationChangeEventRequest request) {
        var named = units.withCodes(request.units());
        named.forEach(unit -> scope.require(unit.id(), Role.ORGANISATION_WRITE));
        var known = named.stream().map(OrganisationUnit::code).toList();
        boolean makesTheTop = request.to().stream().anyMatch(to -> to.parent() == null && !known.contains(to.unit()));
        if (makesTheTop || request.kind() == Kind.REORGANISED) {
            scope.require(null, Role.ORGANISATION_WRITE);
        }
    }

    /** @throws ProblemException 403 */
    void require(OrganisationChangeEvent event) {
        if (!covers(event)) {
            throw new ProblemException(ProblemType.FORBIDDEN, "outside-unit");
        }
    }

    /** As far as the units are there today; one that has ended or is planned belongs to those who keep the unit above it. */
    boolean covers(OrganisationChangeEvent event) {
        if (scope.coversAll(Role.ORGANISATION_WRITE)) {
            return true;
        }
        var touched =
                event.participants().stream().map(Participant::unit).distinct().toList();
        Set<UUID> keepers = new HashSet<>(touched);
        Stream.of(event.date().minusDays(1), event.date())
                .filter(day -> !touched.isEmpty())
                .flatMap(day -> edges.on(touched, day).stream())
                .map(OrganisationUnitEdge::parent)
                .filter(Objects::nonNull)
                .forEach(parent -> keepers.add(parent.id()));
        List<UUID> there = keepers.isEmpty()
                ? List.of()
                : versions.on(keepers, Days.today()).stream()
                        .map(version -> version.unit().id())
                        .toList();
        return there.isEmpty()
                ? scope.covers(null, Role.ORGANISATION_WRITE)
                : there.stream().allMatch(unit -> scope.covers(unit, Role.ORGANISATION_WRITE));
    }

    void forget() {
        scope.forget();
    }
}
