package no.veikart.organisation.events;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import no.veikart.organisation.events.OrganisationChangeEventResponse.DecisionBody;

/** Finds and names the bodies behind events, whichever domain keeps them. */
@ApplicationScoped
class DecisionBodyNames {

    private final Instance<DecisionBodies> domains;

    DecisionBodyNames(@Any Instance<DecisionBodies> domains) {
        this.domains = domains;
    }

    Optional<UUID> find(String code) {
        return domains.stream().flatMap(domain -> domain.find(code).stream()).findFirst();
    }

    Map<UUID, DecisionBody> of(Collection<OrganisationChangeEvent> events) {
        var ids = events.stream()
                .map(OrganisationChangeEvent::decision)
                .filter(Objects::nonNull)
                .map(OrganisationChangeEvent.Decision::body)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        var named = new HashMap<UUID, DecisionBody>();
        if (!ids.isEmpty()) {
            domains.forEach(domain -> domain.named(ids)
                    .forEach((id, body) -> named.put(id, new DecisionBody(id, body.code(), body.name()))));
        }
        return named;
    }
}
