package no.veikart.indicators;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.UUID;
import no.veikart.shared.number.Decimals;
import no.veikart.shared.source.Qualifier;
import no.veikart.shared.text.LanguageMap;
import no.veikart.shared.time.Period;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a target begins, with the value that it comes to. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Baseline", description = "Where a target begins")
public record Baseline(
        @DecimalMin(Decimals.SMALLEST)
        @DecimalMax(Decimals.LARGEST)
        @Schema(description = "Absent where no figure is registered for the period")
        BigDecimal value,

        @Size(max = Period.LONGEST) String period,

        @Schema(ref = "#/components/schemas/Text") LanguageMap note,

        @Schema(description = "The observation that it is; absent where the value is fixed")
        UUID observationId,

        @Schema(description = "How exactly that observation is known")
        Qualifier qualifier) {

    /** @param observed the figure of the baseline's period; null where the value is fixed, or none is registered */
    static Baseline of(TargetTerms terms, Observed observed, UnitOfMeasure unit) {
        if (!terms.hasBaseline()) {
            return null;
        }
        boolean fixed = !terms.beginsAtObservation();
        var figure = fixed || observed == null ? null : observed.figure();
        return new Baseline(
                Decimals.shown(fixed ? terms.baselineValue() : figure == null ? null : figure.value(), unit.decimals()),
                terms.baselinePeriod() == null ? null : terms.baselinePeriod().code(),
                terms.baselineNote(),
                figure == null ? null : observed.observationId(),
                figure == null ? null : figure.qualifier());
    }
}
