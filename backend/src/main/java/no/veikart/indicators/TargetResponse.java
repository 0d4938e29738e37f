package no.veikart.indicators;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.veikart.organisation.units.UnitRef;
import no.veikart.shared.http.AllowedAction;
import no.veikart.shared.http.Links;
import no.veikart.shared.http.Versioned;
import no.veikart.shared.number.Decimals;
import no.veikart.shared.source.CitationResponse;
import no.veikart.shared.source.ExternalId;
import no.veikart.shared.text.Code;
import no.veikart.shared.text.LanguageMap;
import no.veikart.shared.time.Period;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A target as it is read. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        name = "Target",
        description = "What is aimed for; another target may have taken its place, this one stays to be seen")
public record TargetResponse(
        @NotNull UUID id,
        @NotNull @Size(max = Code.LONGEST) String code,
        @NotNull IndicatorRef indicator,

        @Schema(description = "Absent for the municipality as a whole")
        UnitRef unit,

        @NotNull @Size(max = IndicatorRequest.MOST_DIMENSIONS)
        List<DimensionMemberRef> members,

        @Size(max = Period.LONGEST)
        @Schema(description = "By whose end it is to be met; absent for an aim without a date")
        String period,

        @NotNull Target.Kind kind,

        @DecimalMin(Decimals.SMALLEST) @DecimalMax(Decimals.LARGEST)
        BigDecimal value,

        @DecimalMin(Decimals.SMALLEST) @DecimalMax(Decimals.LARGEST)
        BigDecimal upperValue,

        @NotNull UnitOfMeasureRef unitOfMeasure,
        Baseline baseline,
        @NotNull Target.Path path,

        @DecimalMin("0") @DecimalMax(Decimals.LARGEST) BigDecimal tolerance,

        @Schema(ref = "#/components/schemas/Text") LanguageMap reason,

        @Size(max = Code.LONGEST) @Schema(description = "Code of the target whose place it took")
        String supersedes,

        @Size(max = Code.LONGEST) @Schema(description = "Code of the target that took its place")
        String supersededBy,

        @NotNull CitationResponse source,
        @NotNull @Size(max = 20) List<ExternalId> externalIds,
        @NotNull @Min(0) @Max(Integer.MAX_VALUE) Integer version,
        @NotNull Instant recordedAt,
        @NotNull @Size(max = 10) List<AllowedAction> allowedActions,

        @NotNull @JsonProperty("_links") @Schema(ref = "#/components/schemas/Links", required = true)
        Links links)
        implements Versioned {

    static TargetResponse from(
            Target target,
            IndicatorState definition,
            UnitRef unit,
            Observed begun,
            Target superseding,
            boolean editable) {
        TargetTerms terms = target.terms();
        int decimals = definition.unitOfMeasure().decimals();
        Target superseded = terms.supersedes();
        return new TargetResponse(
                target.id(),
                target.code(),
                IndicatorRef.from(definition),
                unit,
                target.series().members().stream().map(DimensionMemberRef::from).toList(),
                terms.period() == null ? null : terms.period().code(),
                terms.kind(),
                Decimals.shown(terms.value(), decimals),
                Decimals.shown(terms.upperValue(), decimals),
                UnitOfMeasureRef.from(definition.unitOfMeasure()),
                Baseline.of(terms, begun, definition.unitOfMeasure()),
                terms.path(),
                Decimals.shown(terms.tolerance(), decimals),
                terms.reason(),
                superseded == null ? null : superseded.code(),
                superseding == null ? null : superseding.code(),
                CitationResponse.from(terms.citation()),
                target.externalIds().stream().sorted().toList(),
                target.version(),
                target.recordedAt(),
                editable ? List.of(AllowedAction.EDIT, AllowedAction.DELETE) : List.of(),
                Links.self("targets", target.id())
                        .to("indicator", "indicators/" + definition.indicator().id())
                        .to("unit", unit == null ? null : "organisation-units/" + unit.id())
                        .to("supersedes", superseded == null ? null : "targets/" + superseded.id())
                        .to("supersededBy", superseding == null ? null : "targets/" + superseding.id())
                        .to(
                                "attainment",
                                "indicators/" + definition.indicator().id() + "/attainment?target=" + target.code())
                        .to("source", "sources/" + terms.citation().source().id()));
    }
}
