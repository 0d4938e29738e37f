package no.veikart.politics.bodies;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import no.veikart.organisation.events.DecisionBodies;

/** Tells the organisation which bodies decide on it; one that was deleted since is still named. */
@ApplicationScoped
class DecidingBodies implements DecisionBodies {

    private final PoliticalBody.Repository bodies;

    DecidingBodies(PoliticalBody.Repository bodies) {
        this.bodies = bodies;
    }

    @Override
    public Optional<UUID> find(String code) {
        return bodies.findByCode(code).map(PoliticalBody::id);
    }

    @Override
    public Map<UUID, Named> named(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : bodies.find("id in ?1", ids).stream()
                        .collect(Collectors.toMap(PoliticalBody::id, body -> new Named(body.code(), body.name())));
    }
}
