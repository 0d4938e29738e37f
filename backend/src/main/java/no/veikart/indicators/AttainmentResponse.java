package no.veikart.indicators;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import no.veikart.organisation.units.UnitRef;
import no.veikart.shared.http.Links;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A figure weighed against a target, with all that went into it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Attainment", description = "A figure weighed against a target, with all that went into it")
public record AttainmentResponse(
        @NotNull @Size(max = 40) @Schema(description = "The rule and its version", examples = Attainment.RULE)
        String rule,

        @NotNull IndicatorRef indicator,

        @Schema(description = "Absent for the municipality as a whole")
        UnitRef unit,

        @NotNull @Size(max = IndicatorRequest.MOST_DIMENSIONS)
        List<DimensionMemberRef> members,

        @NotNull UnitOfMeasureRef unitOfMeasure,
        @NotNull Indicator.Direction direction,
        ObservationRef observation,
        TargetRef target,
        Baseline baseline,
        @NotNull Attainment.State state,

        @NotNull @Size(max = 10) @Schema(description = "Why it was not assessed; empty where it was")
        List<Attainment.Reason> reasons,

        @Schema(description = "Against the baseline; absent where there is none, or where no direction is better")
        Attainment.Trend trend,

        @Schema(
                description =
                        "(value − baseline) / (target − baseline), not clamped: negative is regression, above 1 overshoot; absent where a term is missing")
        BigDecimal progress,

        @Schema(description = "The figure less the target; for a range less its nearest bound, 0 inside")
        BigDecimal distance,

        @Schema(description = "On the path by the figure's period; absent without a path")
        BigDecimal expected,

        @Schema(description = "Against what is expected, give or take the tolerance; absent where nothing is")
        Boolean onTrack,

        @NotNull @Size(max = 20) @Schema(description = "Each step, in numbers and signs")
        List<@Size(max = 500) String> working,

        @NotNull @JsonProperty("_links") @Schema(ref = "#/components/schemas/Links", required = true)
        Links links) {

    static AttainmentResponse from(
            Attainments.Assessed assessed, IndicatorState definition, SeriesKey key, UnitRef unit) {
        Attainment attainment = assessed.attainment();
        var measure = definition.unitOfMeasure();
        var observed = assessed.measured();
        var target = assessed.target();
        String indicator = "indicators/" + definition.indicator().id();
        return new AttainmentResponse(
                Attainment.RULE,
                IndicatorRef.from(definition),
                unit,
                key.members().stream().map(DimensionMemberRef::from).toList(),
                UnitOfMeasureRef.from(measure),
                definition.direction(),
                observed == null ? null : ObservationRef.from(observed, definition),
                target == null ? null : TargetRef.from(target, assessed.supersededBy(), measure),
                target == null ? null : Baseline.of(target.terms(), assessed.begun(), measure),
                attainment.state(),
                attainment.reasons(),
                attainment.trend(),
                attainment.progress(),
                attainment.distance(),
                attainment.expected(),
                attainment.onTrack(),
                attainment.working(),
                new Links()
                        .to("self", indicator + "/attainment")
                        .to("indicator", indicator)
                        .to("observation", observed == null ? null : "observations/" + observed.observationId())
                        .to("target", target == null ? null : "targets/" + target.targetId()));
    }
}
