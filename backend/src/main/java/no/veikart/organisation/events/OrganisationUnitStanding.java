package no.veikart.organisation.events;

import com.fasterxml.jackson.annotation.JsonInclude;
import no.veikart.organisation.units.OrganisationUnitResponse.LevelRef;
import no.veikart.organisation.units.UnitRef;
import no.veikart.shared.text.LanguageMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a unit is called and where it stands on one day. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "OrganisationUnitStanding")
public record OrganisationUnitStanding(
        @Schema(ref = "#/components/schemas/Title") LanguageMap name,
        LevelRef level,
        @Schema(ref = "#/components/schemas/Title") LanguageMap leaderRole,
        @Schema(description = "Absent for the root") UnitRef parent) {}
