package no.veikart.politics.elections;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import no.veikart.shared.facts.FactRequest;
import no.veikart.shared.number.Decimals;
import no.veikart.shared.problem.Faults;
import no.veikart.shared.source.CitationRequest;
import no.veikart.shared.source.ExternalId;
import no.veikart.shared.source.Qualifier;
import no.veikart.shared.text.Code;
import no.veikart.shared.text.LanguageMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An election as it is written. */
@Schema(name = "ElectionRequest", additionalProperties = Schema.False.class)
public record ElectionRequest(
        @NotNull
        @Size(min = 1, max = Code.LONGEST)
        @Pattern(regexp = Code.PATTERN)
        @Schema(examples = "stortings-og-sametingsvalget-2017")
        String code,

        @NotNull @Size(min = 1, max = 5) @Schema(description = "What is elected; several where they are held as one")
        Set<Election.Kind> kinds,

        @NotNull @Schema(ref = "#/components/schemas/Title", required = true)
        LanguageMap title,

        @Schema(ref = "#/components/schemas/Text") LanguageMap description,

        @NotNull @Min(1800) @Max(2200) @Schema(examples = "2017")
        Integer year,

        @Schema(description = "The day; absent where no source tells")
        LocalDate heldOn,

        @Size(min = 1, max = Code.LONGEST)
        @Pattern(regexp = Code.PATTERN)
        @Schema(description = "Code of the election period whose council or body it elects")
        String period,

        @Size(min = 1, max = Code.LONGEST)
        @Pattern(regexp = Code.PATTERN)
        @Schema(description = "Code of the body that it elects: the council, or one that the council elects")
        String body,

        @Min(1) @Max(SeatAllocationRequest.MOST_SEATS) @Schema(description = "To be filled; absent where not told")
        Integer seats,

        @Schema(description = "How votes become seats; absent where not told")
        AllocationMethod method,

        @DecimalMin("0") @DecimalMax("100") @Schema(description = "Share of those with the right to vote who did")
        BigDecimal turnoutPercent,

        @Schema(description = "How exactly the turnout is told; EXACT where it is not said")
        Qualifier turnoutQualifier,

        @Min(0) @Max(MOST) @Schema(description = "Those with the right to vote")
        Integer eligibleVoters,

        @Min(0) @Max(MOST) @Schema(description = "Votes that were cast")
        Integer votesCast,

        @DecimalMin("0")
        @DecimalMax("100")
        @Schema(description = "Share of the votes distributed by party that were cast in advance")
        BigDecimal advanceVotesPercent,

        @Min(0) @Max(MOST) @Schema(description = "Election officials in all")
        Integer officials,

        @Min(0) @Max(MOST) @Schema(description = "Of these, employed by the municipality")
        Integer officialsMunicipal,

        @Min(0) @Max(MOST) @Schema(description = "Of these, others")
        Integer officialsExternal,

        @Min(0) @Max(MOST) Integer pollingStations,
        @NotNull CitationRequest source,
        @Size(max = 20) @Schema(uniqueItems = true) List<ExternalId> externalIds)
        implements FactRequest {

    static final int MOST = 10_000_000;
    static final int MOST_DECIMALS = 4;

    public ElectionRequest {
        kinds = kinds == null || kinds.isEmpty() ? Set.of() : EnumSet.copyOf(kinds);
        turnoutPercent = Decimals.normal(turnoutPercent);
        turnoutQualifier = turnoutPercent != null && turnoutQualifier == null ? Qualifier.EXACT : turnoutQualifier;
        advanceVotesPercent = Decimals.normal(advanceVotesPercent);
        externalIds = externalIds == null ? List.of() : List.copyOf(externalIds);
    }

    static ElectionRequest of(Election election) {
        var figures = election.figures();
        return new ElectionRequest(
                election.code(),
                Set.copyOf(election.kinds()),
                election.title(),
                election.description(),
                election.year(),
                election.heldOn(),
                election.period() == null ? null : election.period().code(),
                election.body() == null ? null : election.body().code(),
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
                CitationRequest.of(election.citation()),
                election.externalIds());
    }

    ElectionFigures figures() {
        return new ElectionFigures(
                turnoutPercent,
                turnoutQualifier,
                eligibleVoters,
                votesCast,
                advanceVotesPercent,
                officials,
                officialsMunicipal,
                officialsExternal,
                pollingStations);
    }

    /** What is wrong whatever it names. */
    void check(Faults faults) {
        if (heldOn != null && year != null && heldOn.getYear() != year) {
            faults.at("/heldOn", "outside-year", year.toString());
        }
        if (body != null && !kinds.isEmpty() && kinds.stream().noneMatch(Election.Kind::electsBody)) {
            faults.at("/body", "elects-no-body");
        }
        if (kinds.contains(Election.Kind.BODY) && body == null && !faults.has("/body")) {
            faults.at("/body", "required-with", Election.Kind.BODY);
        }
        checkFigures(faults);
    }

    private void checkFigures(Faults faults) {
        Decimals.check(turnoutPercent, MOST_DECIMALS, "/turnoutPercent", faults);
        Decimals.check(advanceVotesPercent, MOST_DECIMALS, "/advanceVotesPercent", faults);
        if (turnoutQualifier != null && turnoutPercent == null && !faults.has("/turnoutPercent")) {
            faults.at("/turnoutPercent", "required-with", "turnoutQualifier");
        }
        if (turnoutQualifier == Qualifier.DERIVED && description == null && !faults.has("/description")) {
            faults.at("/description", "required-with", Qualifier.DERIVED);
        }
        if (votesCast != null && eligibleVoters != null && votesCast > eligibleVoters) {
            faults.at("/votesCast", "too-large", eligibleVoters);
        }
        boolean allTold =
                Stream.of(officials, officialsMunicipal, officialsExternal).noneMatch(Objects::isNull);
        if (allTold && officials != officialsMunicipal + officialsExternal) {
            faults.at("/officials", "not-the-sum", officialsMunicipal, officialsExternal);
        }
    }
}
