package no.veikart.exchange.files;

import jakarta.inject.Singleton;
import java.util.List;
import no.veikart.shared.problem.Faults;
import no.veikart.shared.security.Role;
import no.veikart.strategy.GoalRequest;
import no.veikart.strategy.Goals;
import no.veikart.strategy.Plan;
import no.veikart.strategy.PlanRequest;
import no.veikart.strategy.Plans;
import no.veikart.strategy.PremiseRequest;
import no.veikart.strategy.Premises;

/** Plans with their state of publication, premises, and goals with all their versions. */
@Singleton
class StrategyFiles implements AreaFiles {

    private static final String PUBLICATION = "publication";

    private final Plans plans;
    private final Premises premises;
    private final Goals goals;

    StrategyFiles(Plans plans, Premises premises, Goals goals) {
        this.plans = plans;
        this.premises = premises;
        this.goals = goals;
    }

    @Override
    public List<DataFile<?>> files() {
        return List.of(
                // Only administrators: the column publishes.
                DataFile.of("plans.csv", PlanRequest.class)
                        .titled("Planer", "Planar", "Plans")
                        .columns(
                                "code",
                                "kind",
                                "parent",
                                "title:map",
                                "description:map",
                                "periodStart:int",
                                "periodEnd:int",
                                "periodInferred:bool",
                                "accountableUnit")
                        .aside(PUBLICATION, plan -> plans.publication(plan.code())
                                .name())
                        .cited()
                        .storedBy((plan, row, faults) -> plans.upsert(plan, publication(row, faults), faults))
                        .readFrom(plans::all),
                DataFile.of("premises.csv", PremiseRequest.class)
                        .titled("Premisser", "Premissar", "Premises")
                        .columns("code", "plan", "kind", "ordinal:int", "title:map", "statement:map")
                        .cited()
                        .writtenBy(Role.STRATEGY_WRITE)
                        .storedBy(premises::upsert)
                        .readFrom(premises::all),
                DataFile.of("goals.csv", GoalRequest.class)
                        .titled("Mål", "Mål", "Goals")
                        .columns(
                                "code",
                                "plan",
                                "parent",
                                "number:int",
                                "kind",
                                "kindInferred:bool",
                                "title:map",
                                "description:map",
                                "accountableUnit",
                                "lifecycle",
                                "validFrom",
                                "validTo",
                                "attestedOn")
                        .cited()
                        .keyedBy("code", "validFrom")
                        .writtenBy(Role.STRATEGY_WRITE)
                        .storedBy(goals::upsert)
                        .readFrom(goals::all));
    }

    private static Plan.Publication publication(Row row, Faults faults) {
        String stated = row.values().getOrDefault(PUBLICATION, Plan.Publication.DRAFT.name());
        for (Plan.Publication publication : Plan.Publication.values()) {
            if (publication.name().equals(stated)) {
                return publication;
            }
        }
        faults.parameter(PUBLICATION, "not-allowed-value", "DRAFT, PUBLISHED, WITHDRAWN");
        return Plan.Publication.DRAFT;
    }
}
