package no.veikart.strategy;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import no.veikart.organisation.UnitDependants;
import no.veikart.shared.source.SourceDependants;

/** Tells the rooms below what still hangs on theirs: units that answer for goals or plans, sources that are cited. */
@ApplicationScoped
class StrategyDependants implements UnitDependants, SourceDependants {

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
    public boolean cite(UUID sourceId) {
        return versions.count("citation.source.id", sourceId) > 0
                || plans.count("citation.source.id = ?1 and deletedAt is null", sourceId) > 0
                || premises.count("citation.source.id = ?1 and deletedAt is null", sourceId) > 0;
    }
}
