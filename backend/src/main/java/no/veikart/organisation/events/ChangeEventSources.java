package no.veikart.organisation.events;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import no.veikart.shared.source.SourceDependants;

/** Tells which sources change events still cite. */
@ApplicationScoped
class ChangeEventSources implements SourceDependants {

    private final OrganisationChangeEvent.Repository events;

    ChangeEventSources(OrganisationChangeEvent.Repository events) {
        this.events = events;
    }

    @Override
    public boolean cite(UUID sourceId) {
        return events.count("citation.source.id = ?1 and deletedAt is null", sourceId) > 0;
    }
}
