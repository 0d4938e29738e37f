package no.veikart.indicators;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.UUID;
import no.veikart.shared.number.Decimals;
import no.veikart.shared.source.Qualifier;
import no.veikart.shared.text.LanguageMap;
import no.veikart.shared.time.Period;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The newest figure of the municipality as a whole, not broken down. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Headline", description = "The newest figure of the municipality as a whole, not broken down")
public record Headline(
        @NotNull @Schema(description = "Of the observation") UUID id,
        @NotNull @Size(max = Period.LONGEST) String period,

        @DecimalMin(Decimals.SMALLEST)
        @DecimalMax(Decimals.LARGEST)
        @Schema(description = "Absent where the status says why there is none")
        BigDecimal value,

        @NotNull Observation.Status status,
        @NotNull Qualifier qualifier,
        @NotNull Boolean provisional,

        @Schema(ref = "#/components/schemas/Text") LanguageMap note) {

    static Headline from(Observed observed, UnitOfMeasure unit) {
        Figure figure = observed.figure();
        return new Headline(
                observed.observationId(),
                observed.period().code(),
                figure.shownIn(unit),
                figure.status(),
                figure.qualifier(),
                figure.isProvisional(),
                figure.note());
    }
}
