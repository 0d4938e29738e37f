package no.veikart.politics.bodies;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.veikart.politics.bodies.BodyYearCounts.Figure;
import no.veikart.shared.http.AllowedAction;
import no.veikart.shared.http.Links;
import no.veikart.shared.http.Versioned;
import no.veikart.shared.source.CitationResponse;
import no.veikart.shared.source.ExternalId;
import no.veikart.shared.text.Code;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Figures of a body and year as they are read. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "BodyYear", description = "Figures of a political body for a year")
public record BodyYearResponse(
        @NotNull UUID id,
        @NotNull @Size(max = Code.LONGEST) String code,
        @NotNull PoliticalBodyRef body,
        @NotNull @Min(1800) @Max(2200) Integer year,
        @NotNull Reported reported,
        @NotNull Computed computed,
        @NotNull CitationResponse source,
        @NotNull @Size(max = 20) List<ExternalId> externalIds,
        @NotNull @Min(0) @Max(Integer.MAX_VALUE) Integer version,
        @NotNull Instant recordedAt,
        @NotNull @Size(max = 10) List<AllowedAction> allowedActions,

        @NotNull @JsonProperty("_links") @Schema(ref = "#/components/schemas/Links", required = true)
        Links links)
        implements Versioned {

    /** Figures as a source reports them, apart from any that are counted. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "ReportedFigures", description = "As the source reports them; one that is not registered is absent")
    public record Reported(
            @Min(0) @Max(BodyYearRequest.MOST) @Schema(description = "Meetings held")
            Integer meetings,

            @Min(0) @Max(BodyYearRequest.MOST) @Schema(description = "Cases treated")
            Integer cases,

            @Min(0) @Max(BodyYearRequest.MOST) @Schema(description = "Seminars held")
            Integer seminars,

            @Min(0) @Max(BodyYearRequest.MOST) @Schema(description = "Study trips and inspections")
            Integer trips) {}

    /** Figures as they are counted from what is registered, each by one rule. */
    @Schema(
            name = "ComputedFigures",
            description =
                    "As counted from what is registered of the body and year: seminars are activities of that kind, trips are study trips and inspections; one of several bodies counts once for each")
    public record Computed(
            @NotNull Counted meetings,
            @NotNull Counted cases,
            @NotNull Counted seminars,
            @NotNull Counted trips) {}

    /** A figure that is counted, beside the reported one. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "CountedFigure")
    public record Counted(
            @NotNull @Schema(description = "NOT_REGISTERED where there is nothing to count, which is no zero")
            CountState state,

            @Min(0) @Max(BodyYearRequest.MOST) @Schema(description = "Absent where there is nothing to count")
            Integer value,

            @Schema(description = "Whether it is the reported figure; absent where either is missing")
            Boolean agrees) {

        static Counted of(Integer counted, Integer reported) {
            return counted == null
                    ? new Counted(CountState.NOT_REGISTERED, null, null)
                    : new Counted(CountState.COUNTED, counted, reported == null ? null : reported.equals(counted));
        }
    }

    /** Whether there was anything to count. */
    @Schema(name = "CountState")
    public enum CountState {
        COUNTED,
        NOT_REGISTERED
    }

    /** @param counted what rooms above have counted; without what they have nothing of */
    static BodyYearResponse from(BodyYear year, Map<Figure, Integer> counted, List<AllowedAction> allowedActions) {
        return new BodyYearResponse(
                year.id(),
                year.code(),
                PoliticalBodyRef.from(year.body()),
                year.year(),
                new Reported(year.meetings(), year.cases(), year.seminars(), year.trips()),
                new Computed(
                        Counted.of(counted.get(Figure.MEETINGS), year.meetings()),
                        Counted.of(counted.get(Figure.CASES), year.cases()),
                        Counted.of(counted.get(Figure.SEMINARS), year.seminars()),
                        Counted.of(counted.get(Figure.TRIPS), year.trips())),
                CitationResponse.from(year.citation()),
                year.externalIds().stream().sorted().toList(),
                year.version(),
                year.recordedAt(),
                allowedActions,
                Links.self("body-years", year.id())
                        .to("body", "political-bodies/" + year.body().id()));
    }
}
