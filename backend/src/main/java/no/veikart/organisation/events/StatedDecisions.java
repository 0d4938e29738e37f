package no.veikart.organisation.events;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import no.veikart.organisation.events.StatedDecisionResponse.DecisionBody;
import no.veikart.shared.problem.Faults;

/** Reads the decisions behind things, and names the bodies that took them, whichever domain keeps those. */
@ApplicationScoped
public class StatedDecisions {

    private final Instance<DecisionBodies> domains;

    StatedDecisions(@Any Instance<DecisionBodies> domains) {
        this.domains = domains;
    }

    /** What a request states, null where it states none; a fault where there is no body of that code. */
    public StatedDecision stated(StatedDecisionRequest request, Faults faults) {
        if (request == null) {
            return null;
        }
        UUID body = null;
        if (request.body() != null) {
            body = domains.stream()
                    .flatMap(domain -> domain.find(request.body()).stream())
                    .findFirst()
                    .orElse(null);
            if (body == null) {
                faults.at("/decision/body", "unknown-code", request.body());
            }
        }
        return new StatedDecision(request.statement(), body, request.decidedOn(), request.caseReference());
    }

    /**
     * The bodies that decisions mention, by id.
     *
     * @param decisions null among them where nothing is stated
     */
    public Map<UUID, DecisionBody> bodiesOf(Stream<StatedDecision> decisions) {
        var ids = decisions
                .filter(Objects::nonNull)
                .map(StatedDecision::body)
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
