package no.veikart.politics.processes;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import no.veikart.politics.bodies.PoliticalBodyDependants;

/** Tells which bodies take part in phases of processes. */
@ApplicationScoped
class ProcessesDependants implements PoliticalBodyDependants {

    private final ProcessPhase.Repository phases;

    ProcessesDependants(ProcessPhase.Repository phases) {
        this.phases = phases;
    }

    @Override
    public boolean dependOnBody(UUID bodyId) {
        return phases.takePart(bodyId);
    }
}
