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
import no.veikart.organisation.units.UnitRef;
import no.veikart.shared.http.AllowedAction;
import no.veikart.shared.http.Links;
import no.veikart.shared.http.Versioned;
import no.veikart.shared.number.Decimals;
import no.veikart.shared.source.CitationResponse;
import no.veikart.shared.source.Qualifier;
import no.veikart.shared.text.LanguageMap;
import no.veikart.shared.time.Period;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An observation as it is read. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Observation", description = "A figure of an indicator for a period, or the reason why there is none")
public record ObservationResponse(
        @NotNull UUID id,
        @NotNull IndicatorRef indicator,

        @Schema(description = "Absent for the municipality as a whole")
        UnitRef unit,

        @NotNull @Size(max = Period.LONGEST) String period,
        @NotNull LocalDate periodStart,
        @NotNull @Schema(description = "Last day") LocalDate periodEnd,

        @NotNull @Size(max = IndicatorRequest.MOST_DIMENSIONS)
        List<DimensionMemberRef> members,

        @DecimalMin(Decimals.SMALLEST)
        @DecimalMax(Decimals.LARGEST)
        @Schema(description = "Absent where the status says why there is none; never 0 for missing")
        BigDecimal value,

        @NotNull UnitOfMeasureRef unitOfMeasure,
        @NotNull Observation.Status status,
        @NotNull Qualifier qualifier,

        @NotNull @Schema(description = "Whether it may yet change without having been wrong")
        Boolean provisional,

        @Schema(ref = "#/components/schemas/Text") LanguageMap derivation,
        @Schema(ref = "#/components/schemas/Text") LanguageMap note,
        @Schema(ref = "#/components/schemas/Text") LanguageMap reason,
        @NotNull CitationResponse source,

        @NotNull @Min(1) @Max(Integer.MAX_VALUE) @Schema(description = "1 for what was said first")
        Integer revision,

        @NotNull @Min(0) @Max(Integer.MAX_VALUE) Integer version,

        @NotNull @Schema(description = "When this was recorded")
        Instant recordedAt,

        @Schema(description = "When a revision took its place; only for what was once known")
        Instant supersededAt,

        @NotNull @Size(max = 10) List<AllowedAction> allowedActions,

        @NotNull @JsonProperty("_links") @Schema(ref = "#/components/schemas/Links", required = true)
        Links links)
        implements Versioned {

    static ObservationResponse from(Observed observed, IndicatorState definition, UnitRef unit, boolean editable) {
        Figure figure = observed.figure();
        return new ObservationResponse(
                observed.observationId(),
                IndicatorRef.from(definition),
                unit,
                observed.period().code(),
                observed.period().firstDay(),
                observed.period().lastDay(),
                observed.series().members().stream()
                        .map(DimensionMemberRef::from)
                        .toList(),
                figure.shownIn(definition.unitOfMeasure()),
                UnitOfMeasureRef.from(definition.unitOfMeasure()),
                figure.status(),
                figure.qualifier(),
                figure.isProvisional(),
                figure.derivation(),
                figure.note(),
                figure.reason(),
                CitationResponse.from(figure.citation()),
                observed.revision(),
                observed.revision() - 1,
                observed.recordedAt(),
                observed.supersededAt(),
                editable ? List.of(AllowedAction.EDIT, AllowedAction.DELETE) : List.of(),
                Links.self("observations", observed.observationId())
                        .to("indicator", "indicators/" + definition.indicator().id())
                        .to("unit", unit == null ? null : "organisation-units/" + unit.id())
                        .to("revisions", "observations/" + observed.observationId() + "/revisions")
                        .to("source", "sources/" + figure.citation().source().id()));
    }
}
