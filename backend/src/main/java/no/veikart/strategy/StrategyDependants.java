package no.veikart.strategy;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import no.veikart.organisation.Accountability;
import no.veikart.organisation.UnitDependants;
import no.veikart.organisation.UnitResponsibilities;
import no.veikart.shared.source.SourceDependants;

/** Tells the rooms below what still hangs on theirs: units that answer for goals or plans, sources that are cited. */
@ApplicationScoped
class StrategyDependants implements UnitDependants, UnitResponsibilities, SourceDependants {

    private final GoalVersion.Repository versions;
    private final Plan.Repository plans;
    private final Premise.Repository premises;

    StrategyDependants(GoalVersion.Repository versions, Plan.Repository plans, Premise.Repository premises) {
        this.versions = versions;
        this.plans = plans;
        this.premises = premises;
    }

    @Override
    public boolean dependOn(UUID unitId) {
        return versions.isAccountableForAny(unitId)
                || plans.count("accountableUnit.id = ?1 and deletedAt is null", unitId) > 0;
    }

    @Override
    public List<Held> of(Collection<UUID> units, LocalDate day) {
        var goals = versions.statedFor(units, day).stream()
                .map(goal -> new Held(
                        Type.GOAL,
                        goal.goal().id(),
                        goal.goal().code(),
                        goal.title(),
                        goal.accountableUnit().id(),
                        goal.valid().from()));
        var kept = plans.statedFor(units).stream()
                .map(plan -> new Held(
                        Type.PLAN,
                        plan.id(),
                        plan.code(),
                        plan.title(),
                        plan.accountableUnit().id(),
                        Accountability.EVER));
        return Stream.concat(goals, kept).toList();
    }

    @Override
    public boolean cite(UUID sourceId) {
        return versions.count("citation.source.id", sourceId) > 0
                || plans.count("citation.source.id = ?1 and deletedAt is null", sourceId) > 0
                || premises.count("citation.source.id = ?1 and deletedAt is null", sourceId) > 0;
    }
}
