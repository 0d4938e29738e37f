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
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.veikart.organisation.events.Handover;
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

/** An indicator as it is read on one day. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        name = "Indicator",
        description = "An indicator as it is defined on the day that is read, with its newest figure")
public record IndicatorResponse(
        @NotNull UUID id,
        @NotNull @Size(max = Code.LONGEST) String code,

        @NotNull @Schema(ref = "#/components/schemas/Title", required = true)
        LanguageMap title,

        @Schema(ref = "#/components/schemas/Text") LanguageMap definition,
        @NotNull UnitOfMeasureRef unitOfMeasure,

        @NotNull @Schema(description = "Type of the periods that it is observed for")
        Period.Type frequency,

        @NotNull @Schema(description = "Which way is better")
        Indicator.Direction direction,

        @Schema(description = "The one that answers on the day that is read; absent where none is registered")
        UnitRef ownerUnit,

        @Size(max = Handover.MOST)
        @Schema(
                description =
                        "How the responsibility came from the unit that is stated to that of the day; absent in lists")
        List<Handover> handovers,

        @NotNull Indicator.UnitAggregation unitAggregation,
        @NotNull Indicator.TimeAggregation timeAggregation,

        @NotNull @Size(max = IndicatorRequest.MOST_DIMENSIONS)
        List<DimensionRef> dimensions,

        @DecimalMin(Decimals.SMALLEST) @DecimalMax(Decimals.LARGEST)
        BigDecimal minimum,

        @DecimalMin(Decimals.SMALLEST) @DecimalMax(Decimals.LARGEST)
        BigDecimal maximum,

        @Min(1) @Max(1000) @Schema(description = "Values between 0 and this are suppressed")
        Integer suppressBelow,

        @Size(max = 100) String licence,

        @NotNull @Schema(description = "Whether it stands on the front page")
        Boolean key,

        @Schema(description = "Absent where nothing is observed yet")
        Headline latest,

        @Schema(description = "Absent where no target is in force")
        AttainmentBrief attainment,

        @Schema(description = "Absent where the start is unknown; `attestedOn` then tells from when it is read")
        LocalDate validFrom,

        @Schema(description = "First day on which it no longer holds")
        LocalDate validTo,

        LocalDate attestedOn,
        @NotNull CitationResponse source,
        @NotNull @Size(max = 20) List<ExternalId> externalIds,
        @NotNull @Min(0) @Max(Integer.MAX_VALUE) Integer version,

        @NotNull @Schema(description = "When this state was recorded")
        Instant recordedAt,

        @Schema(description = "When a correction took its place; only in the list of versions")
        Instant supersededAt,

        @NotNull @Size(max = 10) List<AllowedAction> allowedActions,

        @NotNull @JsonProperty("_links") @Schema(ref = "#/components/schemas/Links", required = true)
        Links links)
        implements Versioned {

    /** @param assessed the newest figure; null where there is none, or where a definition of the past is read */
    static IndicatorResponse from(
            IndicatorState state,
            UnitRef ownerUnit,
            List<Handover> handovers,
            Attainments.Assessed assessed,
            boolean editable) {
        Indicator indicator = state.indicator();
        var unit = state.unitOfMeasure();
        String self = "indicators/" + indicator.id();
        return new IndicatorResponse(
                indicator.id(),
                indicator.code(),
                state.title(),
                state.definition(),
                UnitOfMeasureRef.from(unit),
                state.frequency(),
                state.direction(),
                ownerUnit,
                handovers.isEmpty() ? null : handovers,
                state.unitAggregation(),
                state.timeAggregation(),
                indicator.dimensions().stream().map(DimensionRef::from).toList(),
                state.minimum(),
                state.maximum(),
                state.suppressBelow(),
                state.licence(),
                state.isKeyFigure(),
                assessed == null ? null : Headline.from(assessed.measured(), unit),
                assessed == null ? null : AttainmentBrief.from(assessed, unit),
                state.valid().statedFrom(),
                state.valid().to(),
                state.valid().attestedOn(),
                CitationResponse.from(state.citation()),
                indicator.externalIds().stream().sorted().toList(),
                indicator.version(),
                state.recordedAt(),
                state instanceof IndicatorRecord known ? known.supersededAt() : null,
                editable ? List.of(AllowedAction.EDIT, AllowedAction.DELETE) : List.of(),
                Links.self("indicators", indicator.id())
                        .to("versions", self + "/versions")
                        .to("series", self + "/series")
                        .to("observations", self + "/observations")
                        .to("observationsCsv", self + "/observations.csv")
                        .to("attainment", self + "/attainment")
                        .to("targets", "targets?indicator=" + indicator.code())
                        .to("unitOfMeasure", "units-of-measure/" + unit.id())
                        .to("ownerUnit", ownerUnit == null ? null : "organisation-units/" + ownerUnit.id())
                        .to("source", "sources/" + state.citation().source().id()));
    }
}
