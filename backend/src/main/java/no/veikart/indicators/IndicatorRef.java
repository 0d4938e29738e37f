package no.veikart.indicators;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import no.veikart.shared.text.Code;
import no.veikart.shared.text.LanguageMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An indicator as others mention it: by its title on the day that is read. */
@Schema(name = "IndicatorRef")
public record IndicatorRef(
        @NotNull UUID id,
        @NotNull @Size(max = Code.LONGEST) String code,

        @NotNull @Schema(ref = "#/components/schemas/Title", required = true)
        LanguageMap title) {

    public static IndicatorRef from(IndicatorState state) {
        return new IndicatorRef(state.indicator().id(), state.indicator().code(), state.title());
    }
}
