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

/** A unit of measure as it is written. */
@Schema(name = "UnitOfMeasureRequest", additionalProperties = Schema.False.class)
public record UnitOfMeasureRequest(
        @NotNull @Size(min = 1, max = Code.LONGEST) @Pattern(regexp = Code.PATTERN)
        String code,

        @NotNull @Schema(ref = "#/components/schemas/Title", required = true)
        LanguageMap name,

        @NotNull @Schema(ref = "#/components/schemas/Title", required = true)
        LanguageMap symbol,

        @NotNull @Min(0) @Max(6) @Schema(description = "How many decimals its figures have at most, and are shown with")
        Integer decimals,

        CitationRequest source,
        @Size(max = 20) @Schema(uniqueItems = true) List<ExternalId> externalIds)
        implements ContractBody {

    public UnitOfMeasureRequest {
        externalIds = externalIds == null ? List.of() : List.copyOf(externalIds);
    }

    static UnitOfMeasureRequest of(UnitOfMeasure unit) {
        return new UnitOfMeasureRequest(
                unit.code(),
                unit.name(),
                unit.symbol(),
                unit.decimals(),
                unit.citation() == null ? null : CitationRequest.of(unit.citation()),
                unit.externalIds().stream().sorted().toList());
    }
}
