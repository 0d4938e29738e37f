package no.veikart.exchange.files;

import jakarta.inject.Singleton;
import java.util.List;
import no.veikart.organisation.OrganisationLevelRequest;
import no.veikart.organisation.OrganisationLevels;
import no.veikart.organisation.OrganisationUnitRequest;
import no.veikart.organisation.OrganisationUnits;
import no.veikart.shared.security.Role;

/** Levels, and units with all their versions. */
@Singleton
class OrganisationFiles implements AreaFiles {

    private final OrganisationLevels levels;
    private final OrganisationUnits units;

    OrganisationFiles(OrganisationLevels levels, OrganisationUnits units) {
        this.levels = levels;
        this.units = units;
    }

    @Override
    public List<DataFile<?>> files() {
        return List.of(
                DataFile.of("organisation-levels.csv", OrganisationLevelRequest.class)
                        .titled("Organisasjonsnivåer", "Organisasjonsnivå", "Organisation levels")
                        .columns("code", "ordinal:int", "name:map", "leaderRole:map", "description:map")
                        .columns("source=/source/code", "locator=/source/locator")
                        .writtenBy(Role.ORGANISATION_WRITE)
                        .storedBy(levels::upsert)
                        .readFrom(drafts -> levels.all()),
                DataFile.of("organisation-units.csv", OrganisationUnitRequest.class)
                        .titled("Organisasjonsenheter", "Organisasjonseiningar", "Organisation units")
                        .columns(
                                "code",
                                "hierarchy",
                                "parent",
                                "level",
                                "name:map",
                                "leaderRole:map",
                                "description:map",
                                "validFrom",
                                "validTo",
                                "attestedOn",
                                "organisationNumber")
                        .cited()
                        .keyedBy("code", "validFrom")
                        .writtenBy(Role.ORGANISATION_WRITE)
                        .storedBy(units::upsert)
                        .readFrom(drafts -> units.all()));
    }
}
