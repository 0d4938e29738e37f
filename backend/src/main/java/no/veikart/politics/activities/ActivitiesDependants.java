package no.veikart.politics.activities;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import no.veikart.politics.bodies.PoliticalBodyDependants;

/** Tells which bodies have activities or disposition accounts. */
@ApplicationScoped
class ActivitiesDependants implements PoliticalBodyDependants {

    private final BodyActivity.Repository activities;
    private final DispositionAccount.Repository accounts;

    ActivitiesDependants(BodyActivity.Repository activities, DispositionAccount.Repository accounts) {
        this.activities = activities;
        this.accounts = accounts;
    }

    @Override
    public boolean dependOnBody(UUID bodyId) {
        return activities.takePart(bodyId) || accounts.belongTo(bodyId);
    }
}
