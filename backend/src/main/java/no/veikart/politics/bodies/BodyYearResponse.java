package no.veikart.politics.bodies;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
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
            Integer cases) {}

    static BodyYearResponse from(BodyYear year, List<AllowedAction> allowedActions) {
        return new BodyYearResponse(
                year.id(),
                year.code(),
                PoliticalBodyRef.from(year.body()),
                year.year(),
                new Reported(year.meetings(), year.cases()),
                CitationResponse.from(year.citation()),
                year.externalIds().stream().sorted().toList(),
                year.version(),
                year.recordedAt(),
                allowedActions,
                Links.self("body-years", year.id())
                        .to("body", "political-bodies/" + year.body().id()));
    }
}
