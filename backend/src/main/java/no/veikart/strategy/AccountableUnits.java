package no.veikart.strategy;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import no.veikart.organisation.EditorScope;
import no.veikart.organisation.OrganisationUnit;
import no.veikart.organisation.UnitRef;
import no.veikart.shared.problem.Faults;
import no.veikart.shared.security.Role;

/** The one unit that is accountable for a plan or a goal: how it is found, named, and who may write for it. */
@ApplicationScoped
class AccountableUnits {

    private final OrganisationUnit.Repository units;
    private final UnitRef.Lookup refs;
    private final EditorScope scope;

    AccountableUnits(OrganisationUnit.Repository units, UnitRef.Lookup refs, EditorScope scope) {
        this.units = units;
        this.refs = refs;
        this.scope = scope;
    }

    OrganisationUnit find(String code, Faults faults) {
        if (code == null) {
            return null;
        }
        var unit = units.findByCode(code);
        if (unit.isEmpty()) {
            faults.at("/accountableUnit", "unknown-code", code);
        }
        return unit.orElse(null);
    }

    Map<UUID, UnitRef> named(Stream<OrganisationUnit> accountable, LocalDate day) {
        return refs.on(
                day,
                accountable
                        .filter(Objects::nonNull)
                        .map(OrganisationUnit::id)
                        .distinct()
                        .toList());
    }

    boolean mayWriteFor(OrganisationUnit unit) {
        return scope.covers(unit == null ? null : unit.id(), Role.STRATEGY_WRITE);
    }

    void requireMayWriteFor(OrganisationUnit unit) {
        scope.require(unit == null ? null : unit.id(), Role.STRATEGY_WRITE);
    }

    /** Nobody gives a thing to a unit outside the own one. A code that names no unit is a fault, told with the others. */
    void requireMayWriteFor(String code) {
        var unit = code == null ? null : units.findByCode(code).orElse(null);
        if (code == null || unit != null) {
            requireMayWriteFor(unit);
        }
    }
}
