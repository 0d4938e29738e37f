package no.veikart.politics.elections;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.veikart.politics.parties.PartyRef;
import no.veikart.shared.http.AllowedAction;
import no.veikart.shared.http.Links;
import no.veikart.shared.http.Versioned;
import no.veikart.shared.source.CitationResponse;
import no.veikart.shared.source.ExternalId;
import no.veikart.shared.text.Code;
import no.veikart.shared.text.LanguageMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A list of an election as it is read. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "ElectoralList", description = "A list that stood in an election")
public record ElectoralListResponse(
        @NotNull UUID id,
        @NotNull @Size(max = Code.LONGEST) String code,
        @NotNull ElectionRef election,
        @NotNull @Min(0) @Max(10_000) Integer ordinal,

        @NotNull @Schema(ref = "#/components/schemas/Title", required = true)
        LanguageMap name,

        @NotNull
        @Size(max = ElectoralListRequest.MOST_PARTIES)
        @Schema(description = "Whose it is: several for a joint list, none for a local one")
        List<PartyRef> parties,

        @Min(0) @Max(SeatAllocationRequest.MOST_VOTES) @Schema(description = "Absent where not registered")
        Integer votes,

        @Min(0)
        @Max(SeatAllocationRequest.MOST_SEATS)
        @Schema(description = "Seats that the source says it got; absent where not registered")
        Integer reportedSeats,

        @NotNull CitationResponse source,
        @NotNull @Size(max = 20) List<ExternalId> externalIds,
        @NotNull @Min(0) @Max(Integer.MAX_VALUE) Integer version,
        @NotNull Instant recordedAt,
        @NotNull @Size(max = 10) List<AllowedAction> allowedActions,

        @NotNull @JsonProperty("_links") @Schema(ref = "#/components/schemas/Links", required = true)
        Links links)
        implements Versioned {

    static ElectoralListResponse from(ElectoralList list, List<AllowedAction> allowedActions) {
        return new ElectoralListResponse(
                list.id(),
                list.code(),
                ElectionRef.from(list.election()),
                list.ordinal(),
                list.name(),
                list.parties().stream().map(PartyRef::from).toList(),
                list.votes(),
                list.reportedSeats(),
                CitationResponse.from(list.citation()),
                list.externalIds(),
                list.version(),
                list.recordedAt(),
                allowedActions,
                Links.self("electoral-lists", list.id())
                        .to("election", "elections/" + list.election().id()));
    }
}
