package no.veikart.strategy;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import no.veikart.politics.processes.ProcessPlans;

/** Tells which plans processes lead to. */
@ApplicationScoped
class ProcessedPlans implements ProcessPlans {

    private final Plan.Repository plans;

    ProcessedPlans(Plan.Repository plans) {
        this.plans = plans;
    }

    @Override
    public Optional<UUID> find(String code) {
        return plans.findByCode(code).map(Plan::id);
    }

    @Override
    public Map<UUID, Ref> named(Collection<UUID> ids, boolean drafts) {
        return plans.named(ids, drafts).stream()
                .collect(Collectors.toMap(Plan::id, plan -> new Ref(plan.id(), plan.code(), plan.title())));
    }
}
