package no.veikart.indicators;

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

/** A dimension as it is written; its members are written one by one. */
@Schema(name = "DimensionRequest", additionalProperties = Schema.False.class)
public record DimensionRequest(
        @NotNull @Size(min = 1, max = Code.LONGEST) @Pattern(regexp = Code.PATTERN)
        String code,

        @NotNull @Schema(ref = "#/components/schemas/Title", required = true)
        LanguageMap title,

        CitationRequest source,
        @Size(max = 20) @Schema(uniqueItems = true) List<ExternalId> externalIds)
        implements ContractBody {

    public DimensionRequest {
        externalIds = externalIds == null ? List.of() : List.copyOf(externalIds);
    }

    static DimensionRequest of(Dimension dimension) {
        return new DimensionRequest(
                dimension.code(),
                dimension.title(),
                dimension.citation() == null ? null : CitationRequest.of(dimension.citation()),
                dimension.externalIds().stream().sorted().toList());
    }
}
