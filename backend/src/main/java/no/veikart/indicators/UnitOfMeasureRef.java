package no.veikart.indicators;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import no.veikart.shared.text.Code;
import no.veikart.shared.text.LanguageMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A unit of measure as a figure bears it. */
@Schema(name = "UnitOfMeasureRef")
public record UnitOfMeasureRef(
        @NotNull UUID id,
        @NotNull @Size(max = Code.LONGEST) String code,

        @NotNull @Schema(ref = "#/components/schemas/Title", required = true)
        LanguageMap name,

        @NotNull @Schema(ref = "#/components/schemas/Title", required = true)
        LanguageMap symbol,

        @NotNull @Min(0) @Max(6) Integer decimals) {

    public static UnitOfMeasureRef from(UnitOfMeasure unit) {
        return new UnitOfMeasureRef(unit.id(), unit.code(), unit.name(), unit.symbol(), unit.decimals());
    }
}
