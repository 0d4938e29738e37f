package no.veikart.organisation.leadership;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import no.veikart.organisation.units.EditorScope;
import no.veikart.organisation.units.OrganisationUnit;
import no.veikart.shared.http.AllowedAction;
import no.veikart.shared.problem.ProblemException;
import no.veikart.shared.problem.ProblemType;
import no.veikart.shared.security.Caller;
import no.veikart.shared.security.Role;
import no.veikart.shared.time.Days;

/** Who keeps what is told of leadership: what belongs to a unit the editors of that unit, the rest administrators. */
@ApplicationScoped
class OrganisationEditors {

    private static final List<AllowedAction> ALL = List.of(AllowedAction.EDIT, AllowedAction.DELETE);

    private final OrganisationUnit.Repository units;
    private final PositionPlaces places;
    private final EditorScope scope;
    private final Caller caller;

    OrganisationEditors(OrganisationUnit.Repository units, PositionPlaces places, EditorScope scope, Caller caller) {
        this.units = units;
        this.places = places;
        this.scope = scope;
        this.caller = caller;
    }

    /** Of what belongs to no unit. */
    List<AllowedAction> actions() {
        return caller.hasAny(Role.ADMINISTRATOR, Role.ORGANISATION_WRITE) ? ALL : List.of();
    }

    /** Persons are registered for positions and for political bodies alike. */
    List<AllowedAction> actionsOfPersons() {
        return caller.hasAny(
                        Role.POLITICAL_SECRETARIAT, Role.ADMINISTRATOR, Role.ORGANISATION_WRITE, Role.POLITICS_WRITE)
                ? ALL
                : List.of();
    }

    List<AllowedAction> actionsIn(UUID unit) {
        return scope.covers(unit, Role.ORGANISATION_WRITE) ? ALL : List.of();
    }

    List<AllowedAction> actionsOf(Position position) {
        return mayWrite() ? actionsIn(places.on(Days.today(), position).keeper()) : List.of();
    }

    /** @throws ProblemException 403 */
    void require() {
        if (actions().isEmpty()) {
            throw new ProblemException(ProblemType.FORBIDDEN, "outside-unit");
        }
    }

    /** @throws ProblemException 403 */
    void require(Position position) {
        scope.require(places.on(Days.today(), position).keeper(), Role.ORGANISATION_WRITE);
    }

    /**
     * Nobody gives a position to a unit outside the own one. A code that names no unit is a fault, told with the others.
     *
     * @throws ProblemException 403
     */
    void requireIn(String unit) {
        var named = unit == null ? null : units.findByCode(unit).orElse(null);
        if (named != null) {
            scope.require(named.id(), Role.ORGANISATION_WRITE);
        }
    }

    private boolean mayWrite() {
        return caller.hasAny(Role.EDITOR, Role.ADMINISTRATOR, Role.ORGANISATION_WRITE);
    }
}
