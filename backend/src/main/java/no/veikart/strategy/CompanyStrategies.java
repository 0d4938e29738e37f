package no.veikart.strategy;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import no.veikart.organisation.companies.OwnershipStrategies;

/** Tells which plans are the ownership strategies of companies. */
@ApplicationScoped
class CompanyStrategies implements OwnershipStrategies {

    private final Plan.Repository plans;

    CompanyStrategies(Plan.Repository plans) {
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
