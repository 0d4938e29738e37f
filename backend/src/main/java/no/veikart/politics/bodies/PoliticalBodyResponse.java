package no.veikart.politics.bodies;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.veikart.shared.http.AllowedAction;
import no.veikart.shared.http.Links;
import no.veikart.shared.http.Versioned;
import no.veikart.shared.source.CitationResponse;
import no.veikart.shared.source.ExternalId;
import no.veikart.shared.text.Code;
import no.veikart.shared.text.LanguageMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A political body as it is read. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        name = "PoliticalBody",
        description = "A body of elected or appointed members, with its term and its latest figures on the day read")
public record PoliticalBodyResponse(
        @NotNull UUID id,
        @NotNull @Size(max = Code.LONGEST) String code,
        @NotNull PoliticalBody.Kind kind,

        @NotNull @Schema(ref = "#/components/schemas/Title", required = true)
        LanguageMap name,

        @Schema(ref = "#/components/schemas/Text") LanguageMap description,

        @Schema(description = "First day; absent where it is unknown")
        LocalDate validFrom,

        @Schema(description = "First day on which it is no longer there; absent while open")
        LocalDate validTo,

        @Schema(description = "A day on which a source shows it")
        LocalDate attestedOn,

        @Schema(
                description =
                        "The term on the day read; without `asOf` that of today, else the latest. Absent where none is registered")
        CurrentTerm term,

        @Schema(description = "The latest registered figures, to the year of the day read")
        LatestYear latestYear,

        @NotNull CitationResponse source,
        @NotNull @Size(max = 20) List<ExternalId> externalIds,
        @NotNull @Min(0) @Max(Integer.MAX_VALUE) Integer version,
        @NotNull Instant recordedAt,
        @NotNull @Size(max = 10) List<AllowedAction> allowedActions,

        @NotNull @JsonProperty("_links") @Schema(ref = "#/components/schemas/Links", required = true)
        Links links)
        implements Versioned {

    /** A body's term in brief. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "PoliticalBodyTerm", description = "A body's term in brief")
    public record CurrentTerm(
            @NotNull UUID id,
            @NotNull @Size(max = Code.LONGEST) String code,
            @NotNull ElectionPeriodRef period,

            @Schema(description = "Absent where not registered")
            BodyTerm.Authority authority,

            @Min(0)
            @Max(BodyTermRequest.MOST_SEATS)
            @Schema(description = "As a source states it; absent where not registered")
            Integer seats,

            @Min(0)
            @Max(BodyTermRequest.MOST_SEATS)
            @Schema(description = "As a source states it; absent where not registered")
            Integer deputySeats) {

        static CurrentTerm from(BodyTerm term) {
            return new CurrentTerm(
                    term.id(),
                    term.code(),
                    ElectionPeriodRef.from(term.period()),
                    term.authority(),
                    term.seats(),
                    term.deputySeats());
        }
    }

    /** Reported figures of a year in brief. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "PoliticalBodyYear", description = "Reported figures of a year in brief")
    public record LatestYear(
            @NotNull @Min(1800) @Max(2200) Integer year,

            @Min(0) @Max(BodyYearRequest.MOST) @Schema(description = "Absent where not registered")
            Integer meetings,

            @Min(0) @Max(BodyYearRequest.MOST) @Schema(description = "Absent where not registered")
            Integer cases,

            @Min(0) @Max(BodyYearRequest.MOST) @Schema(description = "Absent where not registered")
            Integer seminars,

            @Min(0) @Max(BodyYearRequest.MOST) @Schema(description = "Absent where not registered")
            Integer trips) {

        static LatestYear from(BodyYear year) {
            return new LatestYear(year.year(), year.meetings(), year.cases(), year.seminars(), year.trips());
        }
    }

    /**
     * @param term null where none is registered
     * @param latestYear null where none is registered
     */
    static PoliticalBodyResponse from(
            PoliticalBody body, BodyTerm term, BodyYear latestYear, List<AllowedAction> allowedActions) {
        return new PoliticalBodyResponse(
                body.id(),
                body.code(),
                body.kind(),
                body.name(),
                body.description(),
                body.valid().statedFrom(),
                body.valid().to(),
                body.valid().attestedOn(),
                term == null ? null : CurrentTerm.from(term),
                latestYear == null ? null : LatestYear.from(latestYear),
                CitationResponse.from(body.citation()),
                body.externalIds().stream().sorted().toList(),
                body.version(),
                body.recordedAt(),
                allowedActions,
                Links.self("political-bodies", body.id())
                        .to("composition", term == null ? null : "political-bodies/" + body.id() + "/composition")
                        .to("memberships", "memberships?body=" + body.code())
                        .to("terms", "body-terms?body=" + body.code())
                        .to("years", "body-years?body=" + body.code())
                        .to("calendar", "political-bodies/" + body.id() + "/calendar.ics"));
    }
}
