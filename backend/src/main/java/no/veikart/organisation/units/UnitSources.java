package no.veikart.organisation.units;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import no.veikart.shared.source.SourceDependants;

/** Tells which sources units and levels still cite. */
@ApplicationScoped
class UnitSources implements SourceDependants {

    private final OrganisationUnitVersion.Repository versions;
    private final OrganisationLevel.Repository levels;

    UnitSources(OrganisationUnitVersion.Repository versions, OrganisationLevel.Repository levels) {
        this.versions = versions;
        this.levels = levels;
    }

    @Override
    public boolean cite(UUID sourceId) {
        return versions.count("citation.source.id", sourceId) > 0
                || levels.count("citation.source.id = ?1 and deletedAt is null", sourceId) > 0;
    }
}
