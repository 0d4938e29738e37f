package no.veikart.indicators;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.UUID;
import no.veikart.shared.number.Decimals;
import no.veikart.shared.source.Qualifier;
import no.veikart.shared.text.LanguageMap;
import no.veikart.shared.time.Period;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A figure as others mention it: with its revision and its provisional mark, so that neither gets lost on the way. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "ObservationRef")
public record ObservationRef(
        @NotNull UUID id,
        @NotNull IndicatorRef indicator,
        @NotNull @Size(max = Period.LONGEST) String period,

        @DecimalMin(Decimals.SMALLEST)
        @DecimalMax(Decimals.LARGEST)
        @Schema(description = "Absent where the status says why there is none")
        BigDecimal value,

        @NotNull Observation.Status status,
        @NotNull Qualifier qualifier,
        @NotNull Boolean provisional,

        @Schema(ref = "#/components/schemas/Text") LanguageMap note,
        @NotNull UnitOfMeasureRef unitOfMeasure,

        @NotNull @Min(1) @Max(Integer.MAX_VALUE) Integer revision) {

    static ObservationRef from(Observed observed, IndicatorState definition) {
        Figure figure = observed.figure();
        return new ObservationRef(
                observed.observationId(),
                IndicatorRef.from(definition),
                observed.period().code(),
                figure.shownIn(definition.unitOfMeasure()),
                figure.status(),
                figure.qualifier(),
                figure.isProvisional(),
                figure.note(),
                UnitOfMeasureRef.from(definition.unitOfMeasure()),
                observed.revision());
    }
}
