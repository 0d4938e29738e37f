package no.veikart.strategy;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.veikart.organisation.events.Accountability;
import no.veikart.organisation.events.Accountability.Statement;
import no.veikart.organisation.events.Handover;
import no.veikart.organisation.units.EditorScope;
import no.veikart.organisation.units.OrganisationUnit;
import no.veikart.organisation.units.UnitRef;
import no.veikart.shared.problem.Faults;
import no.veikart.shared.security.Role;
import no.veikart.shared.time.Days;

/** The one unit that is accountable for a plan or a goal on a day: how it is found, named, and who may write for it. */
@ApplicationScoped
class AccountableUnits {

    private final OrganisationUnit.Repository units;
    private final Accountability accountability;
    private final EditorScope scope;

    AccountableUnits(OrganisationUnit.Repository units, Accountability accountability, EditorScope scope) {
        this.units = units;
        this.accountability = accountability;
        this.scope = scope;
    }

    static Statement stated(GoalState goal) {
        return Statement.of(
                goal.goal().id(), goal.accountableUnit(), goal.valid().from());
    }

    /** A plan has no valid time, so that it follows every event. */
    static Statement stated(Plan plan) {
        return Statement.of(plan.id(), plan.accountableUnit(), Accountability.EVER);
    }

    /** Who keeps a goal: its own accountable unit; where it has none, its plan's. */
    static Statement keeping(GoalState goal) {
        return goal.accountableUnit() == null ? stated(goal.goal().plan()) : stated(goal);
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

    Map<Statement, UnitRef> named(LocalDate day, Collection<Statement> statements) {
        return accountability.named(day, statements);
    }

    List<Handover> handovers(Statement statement, LocalDate until) {
        return accountability.handovers(statement, until);
    }

    /** The unit that answers on a day, by its code; null where none is stated. */
    String answering(Statement statement, LocalDate day) {
        var ref = accountability.named(day, List.of(statement)).get(statement);
        return ref == null ? null : ref.code();
    }

    boolean mayWriteFor(Statement statement) {
        return mayWriteFor(List.of(statement)).get(statement);
    }

    /** Rights are those of the unit that answers today. */
    Map<Statement, Boolean> mayWriteFor(Collection<Statement> statements) {
        var today = accountability.on(Days.today(), statements);
        var may = new HashMap<Statement, Boolean>();
        statements.forEach(statement -> may.put(statement, scope.covers(today.get(statement), Role.STRATEGY_WRITE)));
        return may;
    }

    void requireMayWriteFor(Statement statement) {
        scope.require(accountability.on(Days.today(), List.of(statement)).get(statement), Role.STRATEGY_WRITE);
    }

    /** Nobody gives a thing to a unit outside the own one. A code that names no unit is a fault, told with the others. */
    void requireMayWriteFor(String code) {
        var unit = code == null ? null : units.findByCode(code).orElse(null);
        if (code == null || unit != null) {
            scope.require(unit == null ? null : unit.id(), Role.STRATEGY_WRITE);
        }
    }
}
