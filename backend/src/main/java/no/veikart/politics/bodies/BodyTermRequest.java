package no.veikart.politics.bodies;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import no.veikart.shared.http.ContractBody;
import no.veikart.shared.source.CitationRequest;
import no.veikart.shared.source.ExternalId;
import no.veikart.shared.text.Code;
import no.veikart.shared.text.LanguageMap;
import no.veikart.shared.time.ValidPeriod;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A body's term as it is written. */
@Schema(name = "BodyTermRequest", additionalProperties = Schema.False.class)
public record BodyTermRequest(
        @NotNull
        @Size(min = 1, max = Code.LONGEST)
        @Pattern(regexp = Code.PATTERN)
        @Schema(examples = "kommunestyret-2015-2019")
        String code,

        @NotNull
        @Size(min = 1, max = Code.LONGEST)
        @Pattern(regexp = Code.PATTERN)
        @Schema(description = "Code of the political body", examples = "kommunestyret")
        String body,

        @NotNull
        @Size(min = 1, max = Code.LONGEST)
        @Pattern(regexp = Code.PATTERN)
        @Schema(description = "Code of the election period", examples = "2015-2019")
        String period,

        @Schema(ref = "#/components/schemas/Text") LanguageMap mandate,
        @Schema(ref = "#/components/schemas/Title") LanguageMap legalBasis,

        @Size(min = 1, max = Code.LONGEST)
        @Pattern(regexp = Code.PATTERN)
        @Schema(description = "Code of the body that it reports to")
        String reportsTo,

        BodyTerm.Authority authority,

        @Min(0) @Max(MOST_SEATS) @Schema(description = "As a source states it, never counted")
        Integer seats,

        @Min(0) @Max(MOST_SEATS) @Schema(description = "As a source states it, never counted")
        Integer deputySeats,

        @Size(max = 10) @Schema(description = "What else the same members sit as", uniqueItems = true)
        List<BodyTerm.Role> actsAs,

        @Schema(description = "First day; absent where it is unknown")
        LocalDate validFrom,

        @Schema(
                description =
                        "First day on which it no longer holds. Where it is unknown the term is read to the end of its period's last year")
        LocalDate validTo,

        @Schema(description = "A day on which a source shows it; needed where the first day is unknown")
        LocalDate attestedOn,

        @NotNull CitationRequest source,
        @Size(max = 20) @Schema(uniqueItems = true) List<ExternalId> externalIds)
        implements ContractBody {

    static final int MOST_SEATS = 1000;

    public BodyTermRequest {
        actsAs = actsAs == null ? List.of() : actsAs.stream().sorted().toList();
        externalIds = externalIds == null ? List.of() : List.copyOf(externalIds);
    }

    static BodyTermRequest of(BodyTerm term) {
        return new BodyTermRequest(
                term.code(),
                term.body().code(),
                term.period().code(),
                term.mandate(),
                term.legalBasis(),
                term.reportsTo() == null ? null : term.reportsTo().code(),
                term.authority(),
                term.seats(),
                term.deputySeats(),
                term.actsAs(),
                term.valid().statedFrom(),
                term.statedTo(),
                term.valid().attestedOn(),
                CitationRequest.of(term.citation()),
                term.externalIds().stream().sorted().toList());
    }

    /** What it says of its own time; null when it states neither a start nor an attestation. */
    ValidPeriod stated() {
        return ValidPeriod.stated(validFrom, validTo, attestedOn);
    }

    /** When it holds: an end that no source tells is the period's, or the body's where that is earlier. */
    ValidPeriod valid(ElectionPeriod within, PoliticalBody of) {
        var stated = stated();
        if (stated == null || validTo != null) {
            return stated;
        }
        var periodsEnd = within.years().to();
        var bodysEnd = of.valid().to();
        return stated.endingOn(bodysEnd != null && bodysEnd.isBefore(periodsEnd) ? bodysEnd : periodsEnd);
    }

    /** Whether it holds on some day of a period; where its end is unknown its first day must be one, since no other is told. */
    boolean isIn(ElectionPeriod within) {
        return validTo == null
                ? within.years().contains(stated().from())
                : within.years().overlaps(stated());
    }

    /** Where its start is told. */
    String start() {
        return validFrom == null ? "/attestedOn" : "/validFrom";
    }
}
