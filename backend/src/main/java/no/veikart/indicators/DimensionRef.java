package no.veikart.indicators;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import no.veikart.shared.text.Code;
import no.veikart.shared.text.LanguageMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A dimension as others mention it. */
@Schema(name = "DimensionRef")
public record DimensionRef(
        @NotNull UUID id,
        @NotNull @Size(max = Code.LONGEST) String code,

        @NotNull @Schema(ref = "#/components/schemas/Title", required = true)
        LanguageMap title) {

    static DimensionRef from(Dimension dimension) {
        return new DimensionRef(dimension.id(), dimension.code(), dimension.title());
    }
}
