package no.veikart.organisation.units;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import no.veikart.shared.http.ContractBody;
import no.veikart.shared.source.CitationRequest;
import no.veikart.shared.text.Code;
import no.veikart.shared.text.LanguageMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A level as it is written. */
@Schema(name = "OrganisationLevelRequest", additionalProperties = Schema.False.class)
public record OrganisationLevelRequest(
        @NotNull @Size(min = 1, max = Code.LONGEST) @Pattern(regexp = Code.PATTERN) @Schema(examples = "sektor")
        String code,

        @NotNull @Min(1) @Max(20) @Schema(description = "1 is the top")
        Integer ordinal,

        @NotNull @Schema(ref = "#/components/schemas/Title", required = true)
        LanguageMap name,

        @Schema(ref = "#/components/schemas/Title") LanguageMap leaderRole,
        @Schema(ref = "#/components/schemas/Text") LanguageMap description,
        @NotNull CitationRequest source)
        implements ContractBody {

    static OrganisationLevelRequest of(OrganisationLevel level) {
        return new OrganisationLevelRequest(
                level.code(),
                level.ordinal(),
                level.name(),
                level.leaderRole(),
                level.description(),
                CitationRequest.of(level.citation()));
    }
}
