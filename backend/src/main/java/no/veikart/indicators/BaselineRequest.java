package no.veikart.indicators;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import no.veikart.shared.number.Decimals;
import no.veikart.shared.text.LanguageMap;
import no.veikart.shared.time.Period;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a target begins: a fixed value, or the figure of a period. */
@Schema(name = "BaselineRequest", additionalProperties = Schema.False.class)
public record BaselineRequest(
        @DecimalMin(Decimals.SMALLEST)
        @DecimalMax(Decimals.LARGEST)
        @Schema(description = "A fixed value; absent where it is the figure of the period")
        BigDecimal value,

        @Size(max = Period.LONGEST)
        @Pattern(regexp = Period.PATTERN)
        @Schema(description = "The period of the value; without a value, the period whose figure is the baseline")
        String period,

        @Schema(ref = "#/components/schemas/Text") LanguageMap note) {

    public BaselineRequest {
        value = Decimals.normal(value);
    }
}
