package no.veikart.organisation.time;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import no.veikart.organisation.units.OrganisationUnitResponse.LevelRef;
import no.veikart.organisation.units.OrganisationUnitVersion;
import no.veikart.shared.text.Code;
import no.veikart.shared.text.LanguageMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A unit above another. */
@Schema(name = "OrganisationAncestor", description = "A unit above the one that is read, as it was called on that day")
public record OrganisationAncestor(
        @NotNull UUID id,
        @NotNull @Size(max = Code.LONGEST) String code,

        @NotNull @Schema(ref = "#/components/schemas/Title", required = true)
        LanguageMap name,

        @NotNull LevelRef level) {

    static OrganisationAncestor from(OrganisationUnitVersion version) {
        return new OrganisationAncestor(
                version.unit().id(), version.unit().code(), version.name(), LevelRef.from(version.level()));
    }
}
