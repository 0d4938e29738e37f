package no.veikart.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import no.veikart.shared.source.SourceDependants;

/** Tells which sources units, levels and change events still cite. */
@ApplicationScoped
class OrganisationSources implements SourceDependants {

    private final OrganisationUnitVersion.Repository versions;
    private final OrganisationLevel.Repository levels;
    private final OrganisationChangeEvent.Repository events;

    OrganisationSources(
            OrganisationUnitVersion.Repository versions,
            OrganisationLevel.Repository levels,
            OrganisationChangeEvent.Repository events) {
        this.versions = versions;
        this.levels = levels;
        this.events = events;
    }

    @Override
    public boolean cite(UUID sourceId) {
        return versions.count("citation.source.id", sourceId) > 0
                || levels.count("citation.source.id = ?1 and deletedAt is null", sourceId) > 0
                || events.count("citation.source.id = ?1 and deletedAt is null", sourceId) > 0;
    }
}
