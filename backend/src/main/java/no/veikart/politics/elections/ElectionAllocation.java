package no.veikart.politics.elections;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import no.veikart.politics.parties.PartyRef;
import no.veikart.shared.http.Links;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The seats of an election computed from its registered votes, beside those that a source reports. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        name = "ElectionAllocation",
        description = "The seats of an election computed from its registered votes, beside those that a source reports")
public record ElectionAllocation(
        @NotNull ElectionRef election,
        @NotNull State state,

        @NotNull
        @Size(max = 4)
        @Schema(description = "What the seats cannot be computed without and is not registered; empty where they are")
        List<Missing> missing,

        @NotNull @Size(max = SeatAllocationRequest.MOST_LISTS) @Schema(description = "In their own order")
        List<Result> lists,

        @Schema(description = "The working, in which lists are named by their codes; absent where something is missing")
        SeatAllocationResponse allocation,

        @NotNull @JsonProperty("_links") @Schema(ref = "#/components/schemas/Links", required = true)
        Links links) {

    /** Whether the seats could be computed. */
    @Schema(name = "ElectionAllocationState")
    public enum State {
        COMPUTED,
        NOT_REGISTERED
    }

    /** What the seats cannot be computed without. */
    @Schema(name = "ElectionAllocationMissing")
    public enum Missing {
        METHOD,
        SEATS,
        LISTS,
        /** Of at least one list. */
        VOTES
    }

    /** What a list got. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "ElectionResult")
    public record Result(
            @NotNull ElectoralListRef list,

            @NotNull @Size(max = ElectoralListRequest.MOST_PARTIES)
            List<PartyRef> parties,

            @Min(0) @Max(SeatAllocationRequest.MOST_VOTES) @Schema(description = "Absent where not registered")
            Integer votes,

            @Min(0)
            @Max(SeatAllocationRequest.MOST_SEATS)
            @Schema(description = "Computed, as far as votes decide; absent where they cannot be computed")
            Integer seats,

            @Min(0) @Max(SeatAllocationRequest.MOST_SEATS) @Schema(description = "Absent where not registered")
            Integer reportedSeats,

            @Schema(
                    description =
                            "Whether what is reported is what is computed, or what a lot may make of it; absent where either is missing")
            Boolean agrees) {}

    static ElectionAllocation of(Election election, List<ElectoralList> lists) {
        var missing = missing(election, lists);
        var allocation = missing.isEmpty()
                ? Allocation.of(
                        election.method(),
                        election.seats(),
                        lists.stream().map(list -> list.votes().longValue()).toList())
                : null;
        return new ElectionAllocation(
                ElectionRef.from(election),
                allocation == null ? State.NOT_REGISTERED : State.COMPUTED,
                missing,
                IntStream.range(0, lists.size())
                        .mapToObj(i -> result(lists.get(i), allocation, i))
                        .toList(),
                allocation == null
                        ? null
                        : SeatAllocationResponse.from(
                                allocation,
                                lists.stream().map(ElectoralList::code).toList()),
                new Links()
                        .to("self", "elections/" + election.id() + "/allocation")
                        .to("election", "elections/" + election.id())
                        .to("lists", "electoral-lists?election=" + election.code()));
    }

    private static List<Missing> missing(Election election, List<ElectoralList> lists) {
        var missing = new ArrayList<Missing>();
        if (election.method() == null) {
            missing.add(Missing.METHOD);
        }
        if (election.seats() == null) {
            missing.add(Missing.SEATS);
        }
        if (lists.isEmpty()) {
            missing.add(Missing.LISTS);
        }
        if (lists.stream().map(ElectoralList::votes).anyMatch(Objects::isNull)) {
            missing.add(Missing.VOTES);
        }
        return List.copyOf(missing);
    }

    private static Result result(ElectoralList list, Allocation allocation, int index) {
        Integer won = allocation == null ? null : allocation.won().get(index);
        Integer reported = list.reportedSeats();
        return new Result(
                ElectoralListRef.from(list),
                list.parties().stream().map(PartyRef::from).toList(),
                list.votes(),
                won,
                reported,
                won == null || reported == null
                        ? null
                        : reported.equals(won) || reported == won + 1 && allocation.isDrawn(index));
    }
}
