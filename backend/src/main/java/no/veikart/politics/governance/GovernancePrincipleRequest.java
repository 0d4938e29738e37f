package no.veikart.politics.governance;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import no.veikart.shared.http.ContractBody;
import no.veikart.shared.source.CitationRequest;
import no.veikart.shared.source.ExternalId;
import no.veikart.shared.text.Code;
import no.veikart.shared.text.LanguageMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A governance principle as it is written. */
@Schema(name = "GovernancePrincipleRequest", additionalProperties = Schema.False.class)
public record GovernancePrincipleRequest(
        @NotNull @Size(min = 1, max = Code.LONGEST) @Pattern(regexp = Code.PATTERN)
        String code,

        @NotNull GovernancePrinciple.Kind kind,

        @NotNull @Min(0) @Max(10_000) @Schema(description = "Place among those of its kind")
        Integer ordinal,

        @NotNull @Schema(ref = "#/components/schemas/Title", required = true)
        LanguageMap title,

        @Schema(ref = "#/components/schemas/Text") LanguageMap statement,
        @NotNull CitationRequest source,
        @Size(max = 20) @Schema(uniqueItems = true) List<ExternalId> externalIds)
        implements ContractBody {

    public GovernancePrincipleRequest {
        externalIds = externalIds == null ? List.of() : List.copyOf(externalIds);
    }

    static GovernancePrincipleRequest of(GovernancePrinciple principle) {
        return new GovernancePrincipleRequest(
                principle.code(),
                principle.kind(),
                principle.ordinal(),
                principle.title(),
                principle.statement(),
                CitationRequest.of(principle.citation()),
                principle.externalIds().stream().sorted().toList());
    }
}
