package no.veikart.indicators;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.UUID;
import no.veikart.shared.number.Decimals;
import no.veikart.shared.text.Code;
import no.veikart.shared.time.Period;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A target as others mention it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "TargetRef")
public record TargetRef(
        @NotNull UUID id,
        @NotNull @Size(max = Code.LONGEST) String code,

        @Size(max = Period.LONGEST) @Schema(description = "Absent for an aim without a date")
        String period,

        @NotNull Target.Kind kind,

        @DecimalMin(Decimals.SMALLEST) @DecimalMax(Decimals.LARGEST)
        BigDecimal value,

        @DecimalMin(Decimals.SMALLEST) @DecimalMax(Decimals.LARGEST)
        BigDecimal upperValue,

        @Size(max = Code.LONGEST) @Schema(description = "Code of the target that took its place")
        String supersededBy) {

    static TargetRef from(Aimed target, String supersededBy, UnitOfMeasure unit) {
        TargetTerms terms = target.terms();
        return new TargetRef(
                target.targetId(),
                target.code(),
                terms.period() == null ? null : terms.period().code(),
                terms.kind(),
                Decimals.shown(terms.value(), unit.decimals()),
                Decimals.shown(terms.upperValue(), unit.decimals()),
                supersededBy);
    }
}
