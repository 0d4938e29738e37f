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

/** A body's term as it is read. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "BodyTerm", description = "A political body in an election period")
public record BodyTermResponse(
        @NotNull UUID id,
        @NotNull @Size(max = Code.LONGEST) String code,
        @NotNull PoliticalBodyRef body,
        @NotNull ElectionPeriodRef period,
        @Schema(ref = "#/components/schemas/Text") LanguageMap mandate,
        @Schema(ref = "#/components/schemas/Title") LanguageMap legalBasis,

        @Schema(description = "The body that it reports to; absent where not registered")
        PoliticalBodyRef reportsTo,

        @Schema(description = "Absent where not registered") BodyTerm.Authority authority,

        @Min(0)
        @Max(BodyTermRequest.MOST_SEATS)
        @Schema(description = "As a source states it; absent where not registered")
        Integer seats,

        @Min(0)
        @Max(BodyTermRequest.MOST_SEATS)
        @Schema(description = "As a source states it; absent where not registered")
        Integer deputySeats,

        @NotNull @Size(max = 10) @Schema(description = "What else the same members sit as")
        List<BodyTerm.Role> actsAs,

        @Schema(description = "First day; absent where it is unknown")
        LocalDate validFrom,

        @Schema(
                description =
                        "First day on which it no longer holds; absent where it is unknown, and then read to the end of the period's last year")
        LocalDate validTo,

        @Schema(description = "A day on which a source shows it")
        LocalDate attestedOn,

        @NotNull CitationResponse source,
        @NotNull @Size(max = 20) List<ExternalId> externalIds,
        @NotNull @Min(0) @Max(Integer.MAX_VALUE) Integer version,
        @NotNull Instant recordedAt,
        @NotNull @Size(max = 10) List<AllowedAction> allowedActions,

        @NotNull @JsonProperty("_links") @Schema(ref = "#/components/schemas/Links", required = true)
        Links links)
        implements Versioned {

    static BodyTermResponse from(BodyTerm term, List<AllowedAction> allowedActions) {
        var reportsTo = term.reportsTo();
        return new BodyTermResponse(
                term.id(),
                term.code(),
                PoliticalBodyRef.from(term.body()),
                ElectionPeriodRef.from(term.period()),
                term.mandate(),
                term.legalBasis(),
                PoliticalBodyRef.from(reportsTo),
                term.authority(),
                term.seats(),
                term.deputySeats(),
                term.actsAs(),
                term.valid().statedFrom(),
                term.statedTo(),
                term.valid().attestedOn(),
                CitationResponse.from(term.citation()),
                term.externalIds().stream().sorted().toList(),
                term.version(),
                term.recordedAt(),
                allowedActions,
                Links.self("body-terms", term.id())
                        .to("body", "political-bodies/" + term.body().id())
                        .to("period", "election-periods/" + term.period().id())
                        .to("composition", "body-terms/" + term.id() + "/composition")
                        .to("memberships", "memberships?term=" + term.code())
                        .to("reportsTo", reportsTo == null ? null : "political-bodies/" + reportsTo.id()));
    }
}
