package no.veikart.strategy;

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

/** A premise as it is written. */
@Schema(name = "PremiseRequest", additionalProperties = Schema.False.class)
public record PremiseRequest(
        @NotNull @Size(min = 1, max = Code.LONGEST) @Pattern(regexp = Code.PATTERN)
        String code,

        @NotNull
        @Size(min = 1, max = Code.LONGEST)
        @Pattern(regexp = Code.PATTERN)
        @Schema(description = "Code of the plan")
        String plan,

        @NotNull Premise.Kind kind,

        @NotNull @Min(0) @Max(10_000) @Schema(description = "Place among the plan's premises")
        Integer ordinal,

        @NotNull @Schema(ref = "#/components/schemas/Title", required = true)
        LanguageMap title,

        @Schema(ref = "#/components/schemas/Text") LanguageMap statement,
        @NotNull CitationRequest source,
        @Size(max = 20) @Schema(uniqueItems = true) List<ExternalId> externalIds)
        implements ContractBody {

    public PremiseRequest {
        externalIds = externalIds == null ? List.of() : List.copyOf(externalIds);
    }

    static PremiseRequest of(Premise premise) {
        return new PremiseRequest(
                premise.code(),
                premise.plan().code(),
                premise.kind(),
                premise.ordinal(),
                premise.title(),
                premise.statement(),
                CitationRequest.of(premise.citation()),
                premise.externalIds().stream().sorted().toList());
    }
}
