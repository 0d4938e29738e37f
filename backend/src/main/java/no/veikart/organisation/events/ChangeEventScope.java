package no.veikart.organisation.events;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
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
     * Of units that are not there today, those are asked for that keep them on the event's day. A code that names no unit is a fault, told with the others. What concerns the top, or no unit at all, is for those who keep the
     * top.
     *
     * @throws ProblemException 403
     */
    void require(OrganisationChangeEventRequest request) {
        var named = units.withCodes(request.units());
        var ids = named.stream().map(OrganisationUnit::id).collect(Collectors.toSet());
        var today = thereOn(Days.today(), ids);
        LocalDate otherwise = request.date() == null ? Days.today() : request.date();
        ids.forEach(unit -> requireOn(today.contains(unit) ? Days.today() : otherwise, unit));
        var known = named.stream().map(OrganisationUnit::code).toList();
        boolean makesTheTop = request.to().stream().anyMatch(to -> to.parent() == null && !known.contains(to.unit()));
        if (makesTheTop || request.kind() == Kind.REORGANISED) {
            requireOn(Days.today(), null);
        }
    }

    /** @throws ProblemException 403 */
    void require(OrganisationChangeEvent event) {
        if (!covers(event)) {
            throw new ProblemException(ProblemType.FORBIDDEN, "outside-unit");
        }
    }

    /**
     * The units that it touched, and those above them, are kept as they hang today; those that are not there today as they hung on the
     * event's day. One that the event itself ended belongs to those who keep the unit above it.
     */
    boolean covers(OrganisationChangeEvent event) {
        if (scope.coversAll(Role.ORGANISATION_WRITE)) {
            return true;
        }
        var touched =
                event.participants().stream().map(Participant::unit).distinct().toList();
        LocalDate before = event.date().minusDays(1);
        Set<UUID> keepers = new HashSet<>(touched);
        Stream.of(before, event.date())
                .filter(day -> !touched.isEmpty())
                .flatMap(day -> edges.on(touched, day).stream())
                .map(OrganisationUnitEdge::parent)
                .filter(Objects::nonNull)
                .forEach(parent -> keepers.add(parent.id()));
        boolean anyThere = false;
        for (LocalDate day : List.of(Days.today(), event.date())) {
            var there = thereOn(day, keepers);
            if (!there.stream().allMatch(unit -> coversOn(day, unit))) {
                return false;
            }
            anyThere |= !there.isEmpty();
            keepers.removeAll(there);
        }
        if (anyThere) {
            return true;
        }
        var ended = thereOn(before, keepers);
        return ended.isEmpty() ? coversOn(Days.today(), null) : ended.stream().allMatch(unit -> coversOn(before, unit));
    }

    private Set<UUID> thereOn(LocalDate day, Set<UUID> some) {
        return some.isEmpty()
                ? Set.of()
                : versions.on(some, day).stream()
                        .map(version -> version.unit().id())
                        .collect(Collectors.toSet());
    }

    private boolean coversOn(LocalDate day, UUID unit) {
        return scope.coversOn(day, unit, Role.ORGANISATION_WRITE);
    }

    private void requireOn(LocalDate day, UUID unit) {
        if (!coversOn(day, unit)) {
            throw new ProblemException(ProblemType.FORBIDDEN, "outside-unit");
        }
    }

    void forget() {
        scope.forget();
    }
}
