package no.veikart.exchange.files;

import jakarta.inject.Singleton;
import java.util.List;
import no.veikart.organisation.events.OrganisationChangeEventRequest;
import no.veikart.organisation.events.OrganisationChangeEvents;
import no.veikart.organisation.units.OrganisationLevelRequest;
import no.veikart.organisation.units.OrganisationLevels;
import no.veikart.organisation.units.OrganisationUnitRequest;
import no.veikart.organisation.units.OrganisationUnits;
import no.veikart.shared.security.Role;

/** Levels, units as no event has changed them, and the events that did. */
@Singleton
class OrganisationFiles implements AreaFiles {

    private final OrganisationLevels levels;
    private final OrganisationUnits units;
    private final OrganisationChangeEvents events;

    OrganisationFiles(OrganisationLevels levels, OrganisationUnits units, OrganisationChangeEvents events) {
        this.levels = levels;
        this.units = units;
        this.events = events;
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
                        .readFrom(drafts -> units.all()),
                DataFile.of("organisation-change-events.csv", OrganisationChangeEventRequest.class)
                        .titled("Organisasjonsendringer", "Organisasjonsendringar", "Changes of the organisation")
                        .columns(
                                "code",
                                "hierarchy",
                                "kind",
                                "date",
                                "title:map",
                                "description:map",
                                "decision.statement:map=/decision/statement",
                                "decision.body=/decision/body",
                                "decision.decidedOn=/decision/decidedOn",
                                "decision.caseReference=/decision/caseReference",
                                "takenOverBy")
                        .rowsOf(
                                "part",
                                List.of("FROM", "TO"),
                                "unit",
                                "weight:num",
                                "name:map",
                                "level",
                                "parent",
                                "leaderRole:map",
                                "unitDescription:map=/description",
                                "organisationNumber",
                                "subUnits:list",
                                "takesOver:things",
                                "removes:list",
                                "unitSource=/source/code",
                                "unitLocator=/source/locator",
                                "unitExternalIds:ids=/externalIds")
                        .cited()
                        .inOrderOf("date", "ordinal")
                        .writtenBy(Role.ORGANISATION_WRITE)
                        .storedBy(events::upsert)
                        .readFrom(drafts -> events.all()));
    }
}
