package no.veikart.indicators;

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

/** A member of a dimension as it is written. */
@Schema(name = "DimensionMemberRequest", additionalProperties = Schema.False.class)
public record DimensionMemberRequest(
        @NotNull @Size(min = 1, max = Code.LONGEST) @Pattern(regexp = Code.PATTERN)
        String code,

        @NotNull
        @Size(min = 1, max = Code.LONGEST)
        @Pattern(regexp = Code.PATTERN)
        @Schema(description = "Code of the dimension")
        String dimension,

        @NotNull @Min(0) @Max(10_000) @Schema(description = "Place among the members of its dimension")
        Integer ordinal,

        @NotNull @Schema(ref = "#/components/schemas/Title", required = true)
        LanguageMap title,

        CitationRequest source,
        @Size(max = 20) @Schema(uniqueItems = true) List<ExternalId> externalIds)
        implements ContractBody {

    public DimensionMemberRequest {
        externalIds = externalIds == null ? List.of() : List.copyOf(externalIds);
    }

    static DimensionMemberRequest of(DimensionMember member) {
        return new DimensionMemberRequest(
                member.code(),
                member.dimension().code(),
                member.ordinal(),
                member.title(),
                member.citation() == null ? null : CitationRequest.of(member.citation()),
                member.externalIds().stream().sorted().toList());
    }
}
