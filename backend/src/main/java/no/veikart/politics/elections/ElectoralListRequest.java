package no.veikart.politics.elections;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import no.veikart.politics.parties.Party;
import no.veikart.shared.facts.FactRequest;
import no.veikart.shared.source.CitationRequest;
import no.veikart.shared.source.ExternalId;
import no.veikart.shared.text.Code;
import no.veikart.shared.text.Codes;
import no.veikart.shared.text.LanguageMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A list of an election as it is written. */
@Schema(name = "ElectoralListRequest", additionalProperties = Schema.False.class)
public record ElectoralListRequest(
        @NotNull @Size(min = 1, max = Code.LONGEST) @Pattern(regexp = Code.PATTERN)
        String code,

        @NotNull
        @Size(min = 1, max = Code.LONGEST)
        @Pattern(regexp = Code.PATTERN)
        @Schema(description = "Code of the election")
        String election,

        @NotNull @Min(0) @Max(10_000) @Schema(description = "Place among the lists of the election")
        Integer ordinal,

        @NotNull @Schema(ref = "#/components/schemas/Title", required = true)
        LanguageMap name,

        @JsonDeserialize(as = LinkedHashSet.class)
        @Size(max = MOST_PARTIES)
        @Schema(description = "Codes of the parties whose it is: several for a joint list, none for a local one")
        Set<@Size(min = 1, max = Code.LONGEST) @Pattern(regexp = Code.PATTERN) String> parties,

        @Min(0)
        @Max(SeatAllocationRequest.MOST_VOTES)
        @Schema(
                description =
                        "That seats are shared by: in an election of a municipal council the list votes (listestemmer)")
        Integer votes,

        @Min(0)
        @Max(SeatAllocationRequest.MOST_SEATS)
        @Schema(description = "Seats that the source says it got; what is computed stands beside")
        Integer reportedSeats,

        @NotNull CitationRequest source,
        @Size(max = 20) @Schema(uniqueItems = true) List<ExternalId> externalIds)
        implements FactRequest {

    static final int MOST_PARTIES = 10;

    public ElectoralListRequest {
        parties = Codes.of(parties);
        externalIds = externalIds == null ? List.of() : List.copyOf(externalIds);
    }

    static ElectoralListRequest of(ElectoralList list) {
        return new ElectoralListRequest(
                list.code(),
                list.election().code(),
                list.ordinal(),
                list.name(),
                Codes.of(list.parties(), Party::code),
                list.votes(),
                list.reportedSeats(),
                CitationRequest.of(list.citation()),
                list.externalIds());
    }
}
