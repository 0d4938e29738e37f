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
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.veikart.organisation.units.UnitRef;
import no.veikart.shared.entry.EntryResource;
import no.veikart.shared.http.Links;
import no.veikart.shared.number.Decimals;
import no.veikart.shared.source.CitationResponse;
import no.veikart.shared.source.Qualifier;
import no.veikart.shared.text.LanguageMap;
import no.veikart.shared.time.Period;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One series as a chart needs it: its figures by time, what is aimed for, and where it breaks. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Series", description = "One series as a chart needs it")
public record SeriesResponse(
        @NotNull IndicatorRef indicator,

        @Schema(description = "Absent for the municipality as a whole")
        UnitRef unit,

        @NotNull @Size(max = IndicatorRequest.MOST_DIMENSIONS)
        List<DimensionMemberRef> members,

        @NotNull UnitOfMeasureRef unitOfMeasure,
        @NotNull Period.Type frequency,
        @NotNull Indicator.Direction direction,
        @NotNull @Size(max = EntryResource.MOST_CELLS) List<Point> points,
        @NotNull @Size(max = 1000) List<TargetRef> targets,

        @NotNull
        @Size(max = EntryResource.MOST_CELLS)
        @Schema(description = "From when figures are not comparable with those before")
        List<Break> breaks,

        @NotNull @JsonProperty("_links") @Schema(ref = "#/components/schemas/Links", required = true)
        Links links) {

    /** A figure of the series. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "SeriesPoint")
    public record Point(
            @NotNull @Size(max = Period.LONGEST) String period,
            @NotNull LocalDate periodStart,
            @NotNull @Schema(description = "Last day") LocalDate periodEnd,

            @DecimalMin(Decimals.SMALLEST)
            @DecimalMax(Decimals.LARGEST)
            @Schema(description = "Absent where the status says why there is none")
            BigDecimal value,

            @NotNull Observation.Status status,
            @NotNull Qualifier qualifier,
            @NotNull Boolean provisional,

            @Schema(ref = "#/components/schemas/Text") LanguageMap note,
            @Schema(ref = "#/components/schemas/Text") LanguageMap derivation,
            @NotNull CitationResponse source,
            @NotNull UUID observationId,
            @NotNull @Min(1) @Max(Integer.MAX_VALUE) Integer revision) {

        static Point from(Observed observed, UnitOfMeasure unit) {
            Figure figure = observed.figure();
            return new Point(
                    observed.period().code(),
                    observed.period().firstDay(),
                    observed.period().lastDay(),
                    figure.shownIn(unit),
                    figure.status(),
                    figure.qualifier(),
                    figure.isProvisional(),
                    figure.note(),
                    figure.derivation(),
                    CitationResponse.from(figure.citation()),
                    observed.observationId(),
                    observed.revision());
        }
    }

    /** A day from which figures are not comparable with those before: a new definition, or a figure that says so. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "SeriesBreak")
    public record Break(
            @NotNull LocalDate on,

            @Schema(ref = "#/components/schemas/Text") LanguageMap note) {}
}
