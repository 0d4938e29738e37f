package no.veikart.politics.elections;

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
import no.veikart.politics.bodies.ElectionPeriodRef;
import no.veikart.politics.bodies.PoliticalBodyRef;
import no.veikart.shared.http.AllowedAction;
import no.veikart.shared.http.Links;
import no.veikart.shared.http.Versioned;
import no.veikart.shared.source.CitationResponse;
import no.veikart.shared.source.ExternalId;
import no.veikart.shared.source.Qualifier;
import no.veikart.shared.text.Code;
import no.veikart.shared.text.LanguageMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An election as it is read. What is not registered is absent. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Election", description = "An election; what is not registered of it is absent")
public record ElectionResponse(
        @NotNull UUID id,
        @NotNull @Size(max = Code.LONGEST) String code,
        @NotNull @Size(max = 5) List<Election.Kind> kinds,

        @NotNull @Schema(ref = "#/components/schemas/Title", required = true)
        LanguageMap title,

        @Schema(ref = "#/components/schemas/Text") LanguageMap description,
        @NotNull @Min(1800) @Max(2200) Integer year,
        LocalDate heldOn,
        ElectionPeriodRef period,
        PoliticalBodyRef body,
        @Min(1) @Max(SeatAllocationRequest.MOST_SEATS) Integer seats,
        AllocationMethod method,
        @DecimalMin("0") @DecimalMax("100") BigDecimal turnoutPercent,
        Qualifier turnoutQualifier,
        @Min(0) @Max(ElectionRequest.MOST) Integer eligibleVoters,
        @Min(0) @Max(ElectionRequest.MOST) Integer votesCast,
        @DecimalMin("0") @DecimalMax("100") BigDecimal advanceVotesPercent,
        @Min(0) @Max(ElectionRequest.MOST) Integer officials,
        @Min(0) @Max(ElectionRequest.MOST) Integer officialsMunicipal,
        @Min(0) @Max(ElectionRequest.MOST) Integer officialsExternal,
        @Min(0) @Max(ElectionRequest.MOST) Integer pollingStations,
        @NotNull CitationResponse source,
        @NotNull @Size(max = 20) List<ExternalId> externalIds,
        @NotNull @Min(0) @Max(Integer.MAX_VALUE) Integer version,
        @NotNull Instant recordedAt,
        @NotNull @Size(max = 10) List<AllowedAction> allowedActions,

        @NotNull @JsonProperty("_links") @Schema(ref = "#/components/schemas/Links", required = true)
        Links links)
        implements Versioned {

    static ElectionResponse from(Election election, List<AllowedAction> allowedActions) {
        var figures = election.figures();
        return new ElectionResponse(
                election.id(),
                election.code(),
                election.kinds(),
                election.title(),
                election.description(),
                election.year(),
                election.heldOn(),
                election.period() == null ? null : ElectionPeriodRef.from(election.period()),
                PoliticalBodyRef.from(election.body()),
                election.seats(),
                election.method(),
                figures.turnoutPercent(),
                figures.turnoutQualifier(),
                figures.eligibleVoters(),
                figures.votesCast(),
                figures.advanceVotesPercent(),
                figures.officials(),
                figures.officialsMunicipal(),
                figures.officialsExternal(),
                figures.pollingStations(),
                CitationResponse.from(election.citation()),
                election.externalIds(),
                election.version(),
                election.recordedAt(),
                allowedActions,
                Links.self("elections", election.id())
                        .to("lists", "electoral-lists?election=" + election.code())
                        .to("allocation", "elections/" + election.id() + "/allocation")
                        .to(
                                "period",
                                election.period() == null
                                        ? null
                                        : "election-periods/"
                                                + election.period().id())
                        .to(
                                "body",
                                election.body() == null
                                        ? null
                                        : "political-bodies/" + election.body().id()));
    }
}
