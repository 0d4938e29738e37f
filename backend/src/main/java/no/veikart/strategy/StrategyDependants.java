package no.veikart.strategy;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.veikart.organisation.events.Accountability;
import no.veikart.organisation.events.ThingType;
import no.veikart.organisation.events.UnitResponsibilities;
import no.veikart.organisation.units.UnitDependants;
import no.veikart.shared.source.SourceDependants;

/** Tells the rooms below what still hangs on theirs: units that answer for goals or plans, sources that are cited. */
@ApplicationScoped
class StrategyDependants implements UnitDependants, UnitResponsibilities, SourceDependants {

    private final Goal.Repository goals;
    private final GoalVersion.Repository versions;
    private final Plan.Repository plans;
    private final Premise.Repository premises;

    StrategyDependants(
            Goal.Repository goals,
            GoalVersion.Repository versions,
            Plan.Repository plans,
            Premise.Repository premises) {
        this.goals = goals;
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
        var stated = versions.statedFor(units, day).stream()
                .map(goal -> new Held(
                        Type.GOAL,
                        goal.goal().id(),
                        goal.goal().code(),
                        goal.title(),
                        goal.accountableUnit().id(),
                        goal.valid().from(),
                        goal.valid().to(),
                        goal.goal().plan().isPublished()));
        var kept = plans.statedFor(units).stream()
                .map(plan -> new Held(
                        Type.PLAN,
                        plan.id(),
                        plan.code(),
                        plan.title(),
                        plan.accountableUnit().id(),
                        Accountability.EVER,
                        null,
                        plan.isPublished()));
        return Stream.concat(stated, kept).toList();
    }

    @Override
    public Optional<UUID> find(ThingType type, String code) {
        return switch (type) {
            case GOAL -> goals.findByCode(code).map(Goal::id);
            case PLAN -> plans.findByCode(code).map(Plan::id);
            default -> Optional.empty();
        };
    }

    @Override
    public Map<UUID, String> codes(ThingType type, Collection<UUID> things) {
        return switch (type) {
            case GOAL -> goals.find("id in ?1", things).stream().collect(Collectors.toMap(Goal::id, Goal::code));
            case PLAN -> plans.find("id in ?1", things).stream().collect(Collectors.toMap(Plan::id, Plan::code));
            default -> Map.of();
        };
    }

    @Override
    public boolean cite(UUID sourceId) {
        return versions.count("citation.source.id", sourceId) > 0
                || plans.count("citation.source.id = ?1 and deletedAt is null", sourceId) > 0
                || premises.count("citation.source.id = ?1 and deletedAt is null", sourceId) > 0;
    }
}
