package no.veikart.indicators;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import no.veikart.shared.http.ContractBody;
import no.veikart.shared.number.Decimals;
import no.veikart.shared.problem.Faults;
import no.veikart.shared.source.CitationRequest;
import no.veikart.shared.source.ExternalId;
import no.veikart.shared.text.Code;
import no.veikart.shared.text.LanguageMap;
import no.veikart.shared.time.Period;
import no.veikart.shared.time.ValidPeriod;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An indicator as it is written. Other things are named by their codes. */
@Schema(name = "IndicatorRequest", additionalProperties = Schema.False.class)
public record IndicatorRequest(
        @NotNull @Size(min = 1, max = Code.LONGEST) @Pattern(regexp = Code.PATTERN) @Schema(examples = "sykefravaer")
        String code,

        @NotNull @Schema(ref = "#/components/schemas/Title", required = true)
        LanguageMap title,

        @Schema(ref = "#/components/schemas/Text") LanguageMap definition,

        @NotNull
        @Size(min = 1, max = Code.LONGEST)
        @Pattern(regexp = Code.PATTERN)
        @Schema(description = "Code of the unit of measure", examples = "prosent")
        String unitOfMeasure,

        @NotNull @Schema(description = "Type of the periods that it is observed for")
        Period.Type frequency,

        @NotNull @Schema(description = "Which way is better; stated, never guessed")
        Indicator.Direction direction,

        @Size(min = 1, max = Code.LONGEST)
        @Pattern(regexp = Code.PATTERN)
        @Schema(description = "Code of the unit that answers for it")
        String ownerUnit,

        @Schema(description = "How figures of units become one of the unit above", defaultValue = "NONE")
        Indicator.UnitAggregation unitAggregation,

        @Schema(description = "How figures of periods become one of a longer period", defaultValue = "NONE")
        Indicator.TimeAggregation timeAggregation,

        @Size(max = MOST_DIMENSIONS) @Schema(description = "Codes of what it can be broken down by", uniqueItems = true)
        List<@Size(min = 1, max = Code.LONGEST) @Pattern(regexp = Code.PATTERN) String> dimensions,

        @DecimalMin(Decimals.SMALLEST)
        @DecimalMax(Decimals.LARGEST)
        @Schema(description = "Least value that can be right")
        BigDecimal minimum,

        @DecimalMin(Decimals.SMALLEST)
        @DecimalMax(Decimals.LARGEST)
        @Schema(description = "Greatest value that can be right")
        BigDecimal maximum,

        @Min(1) @Max(1000) @Schema(description = "Values between 0 and this are suppressed, since they tell on someone")
        Integer suppressBelow,

        @Size(min = 1, max = 100)
        @Schema(description = "Under what licence its figures may be used", examples = "NLOD-2.0")
        String licence,

        @Schema(description = "Whether it stands on the front page", defaultValue = "false")
        Boolean key,

        @Schema(description = "First day of this definition; absent where it is unknown")
        LocalDate validFrom,

        @Schema(description = "First day on which it no longer holds; absent while open")
        LocalDate validTo,

        @Schema(description = "A day on which a source shows it; needed where the first day is unknown")
        LocalDate attestedOn,

        @NotNull CitationRequest source,
        @Size(max = 20) @Schema(uniqueItems = true) List<ExternalId> externalIds)
        implements ContractBody {

    static final int MOST_DIMENSIONS = 5;

    public IndicatorRequest {
        unitAggregation = unitAggregation == null ? Indicator.UnitAggregation.NONE : unitAggregation;
        timeAggregation = timeAggregation == null ? Indicator.TimeAggregation.NONE : timeAggregation;
        dimensions =
                dimensions == null ? List.of() : dimensions.stream().sorted().toList();
        minimum = Decimals.normal(minimum);
        maximum = Decimals.normal(maximum);
        key = key != null && key;
        externalIds = externalIds == null ? List.of() : List.copyOf(externalIds);
    }

    static IndicatorRequest of(IndicatorState state) {
        Indicator indicator = state.indicator();
        ValidPeriod valid = state.valid();
        return new IndicatorRequest(
                indicator.code(),
                state.title(),
                state.definition(),
                state.unitOfMeasure().code(),
                state.frequency(),
                state.direction(),
                state.ownerUnit() == null ? null : state.ownerUnit().code(),
                state.unitAggregation(),
                state.timeAggregation(),
                indicator.dimensions().stream().map(Dimension::code).toList(),
                state.minimum(),
                state.maximum(),
                state.suppressBelow(),
                state.licence(),
                state.isKeyFigure(),
                valid.statedFrom(),
                valid.to(),
                valid.attestedOn(),
                CitationRequest.of(state.citation()),
                indicator.externalIds().stream().sorted().toList());
    }

    IndicatorRequest ownedBy(String unit) {
        return new IndicatorRequest(
                code,
                title,
                definition,
                unitOfMeasure,
                frequency,
                direction,
                unit,
                unitAggregation,
                timeAggregation,
                dimensions,
                minimum,
                maximum,
                suppressBelow,
                licence,
                key,
                validFrom,
                validTo,
                attestedOn,
                source,
                externalIds);
    }

    ValidPeriod valid() {
        return ValidPeriod.stated(validFrom, validTo, attestedOn);
    }

    void checkBounds(Faults faults) {
        Decimals.check(minimum, Decimals.MOST, "/minimum", faults);
        Decimals.check(maximum, Decimals.MOST, "/maximum", faults);
        if (minimum != null && maximum != null && minimum.compareTo(maximum) > 0) {
            faults.at("/maximum", "too-small", minimum.toPlainString());
        }
    }
}
