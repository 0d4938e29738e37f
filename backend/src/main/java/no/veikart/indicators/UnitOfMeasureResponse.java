package no.veikart.indicators;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.veikart.shared.http.AllowedAction;
import no.veikart.shared.http.Links;
import no.veikart.shared.http.Versioned;
import no.veikart.shared.source.CitationResponse;
import no.veikart.shared.source.ExternalId;
import no.veikart.shared.text.Code;
import no.veikart.shared.text.LanguageMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A unit of measure as it is read. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "UnitOfMeasure", description = "What figures are counted in")
public record UnitOfMeasureResponse(
        @NotNull UUID id,
        @NotNull @Size(max = Code.LONGEST) String code,

        @NotNull @Schema(ref = "#/components/schemas/Title", required = true)
        LanguageMap name,

        @NotNull @Schema(ref = "#/components/schemas/Title", required = true)
        LanguageMap symbol,

        @NotNull @Min(0) @Max(6) @Schema(description = "How many decimals its figures have at most, and are shown with")
        Integer decimals,

        CitationResponse source,
        @NotNull @Size(max = 20) List<ExternalId> externalIds,
        @NotNull @Min(0) @Max(Integer.MAX_VALUE) Integer version,
        @NotNull Instant recordedAt,
        @NotNull @Size(max = 10) List<AllowedAction> allowedActions,

        @NotNull @JsonProperty("_links") @Schema(ref = "#/components/schemas/Links", required = true)
        Links links)
        implements Versioned {

    static UnitOfMeasureResponse from(UnitOfMeasure unit, boolean editable) {
        return new UnitOfMeasureResponse(
                unit.id(),
                unit.code(),
                unit.name(),
                unit.symbol(),
                unit.decimals(),
                unit.citation() == null ? null : CitationResponse.from(unit.citation()),
                unit.externalIds().stream().sorted().toList(),
                unit.version(),
                unit.recordedAt(),
                editable ? List.of(AllowedAction.EDIT, AllowedAction.DELETE) : List.of(),
                Links.self("units-of-measure", unit.id()).to("indicators", "indicators?unitOfMeasure=" + unit.code()));
    }
}
