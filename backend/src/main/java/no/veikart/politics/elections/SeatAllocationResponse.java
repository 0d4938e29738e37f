package no.veikart.politics.elections;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.IntStream;
import no.veikart.politics.elections.SeatAllocationRequest.Votes;
import no.veikart.shared.text.LanguageMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Seats shared among lists, with the whole working: every quotient that counted, every seat in turn, and what a lot is left to decide. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "SeatAllocation", description = "Seats shared among lists, with the working")
public record SeatAllocationResponse(
        @NotNull AllocationMethod method,

        @NotNull @DecimalMin("1") @DecimalMax("2") @Schema(description = "What votes are divided by for a first seat")
        BigDecimal firstDivisor,

        @NotNull @Min(1) @Max(SeatAllocationRequest.MOST_SEATS)
        Integer seats,

        @NotNull
        @Schema(
                ref = "#/components/schemas/Text",
                required = true,
                description = "The law, and what it says where quotients are the same")
        LanguageMap legalBasis,

        @NotNull @Size(max = SeatAllocationRequest.MOST_LISTS) @Schema(description = "In the order of the question")
        List<Share> lists,

        @NotNull
        @Size(max = SeatAllocationRequest.MOST_SEATS)
        @Schema(
                description =
                        "A seat each, in the order in which they are given; none for seats that no list has votes for")
        List<Step> steps,

        @NotNull @Size(max = 1) @Schema(description = "Seats that are not decided, and why; empty where all are")
        List<Tie> ties,

        @NotNull @Min(0) @Max(SeatAllocationRequest.MOST_SEATS)
        Integer decided,

        @NotNull @Min(0) @Max(SeatAllocationRequest.MOST_SEATS)
        Integer undecided) {

    /** What a list gets. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "SeatAllocationList")
    public record Share(
            @NotNull @Size(max = 200) @Schema(description = "Of registered lists their code")
            String name,

            @NotNull @Min(0) @Max(SeatAllocationRequest.MOST_VOTES)
            Long votes,

            @DecimalMin("0") @DecimalMax("100") @Schema(description = "Of all votes; absent where there are none")
            BigDecimal sharePercent,

            @NotNull @Min(0) @Max(SeatAllocationRequest.MOST_SEATS) @Schema(description = "As far as they are decided")
            Integer seats,

            @Min(1)
            @Max(SeatAllocationRequest.MOST_SEATS)
            @Schema(description = "How many seats it may yet get one of by lot; absent where it takes no part in one")
            Integer undecidedAmong,

            @NotNull
            @Size(max = SeatAllocationRequest.MOST_SEATS + 1)
            @Schema(description = "Those that won a seat, and the next one")
            List<SeatQuotient> quotients) {}

    /** Votes divided by a divisor. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "SeatQuotient")
    public record SeatQuotient(
            @NotNull @DecimalMin("1") @DecimalMax("2001") BigDecimal divisor,

            @NotNull
            @DecimalMin("0")
            @DecimalMax("1000000000")
            @Schema(description = "Rounded to three decimals; compared exactly")
            BigDecimal quotient,

            @Min(1)
            @Max(SeatAllocationRequest.MOST_SEATS)
            @Schema(description = "Which seat it won, counted from 1; absent where none")
            Integer seat) {}

    /** Who gets a seat. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "SeatStep")
    public record Step(
            @NotNull @Min(1) @Max(SeatAllocationRequest.MOST_SEATS)
            Integer seat,

            @Size(max = 200) @Schema(description = "Name of the list; absent where a lot decides")
            String list,

            @NotNull @DecimalMin("0") @DecimalMax("1000000000")
            BigDecimal quotient,

            @NotNull @DecimalMin("1") @DecimalMax("2001") BigDecimal divisor,
            @NotNull Allocation.Decision decidedBy) {}

    /** Seats that are not decided. */
    @Schema(name = "SeatTie")
    public record Tie(
            @NotNull @Min(1) @Max(SeatAllocationRequest.MOST_SEATS)
            Integer seats,

            @NotNull
            @Size(max = SeatAllocationRequest.MOST_LISTS)
            @Schema(description = "Names of those that the seats are among; empty where no list has votes")
            List<@Size(max = 200) String> lists,

            @NotNull @DecimalMin("0") @DecimalMax("1000000000") @Schema(description = "That they share")
            BigDecimal quotient,

            @NotNull Allocation.Reason reason) {}

    static SeatAllocationResponse of(SeatAllocationRequest request) {
        var names = request.lists().stream().map(Votes::name).toList();
        return from(
                Allocation.of(
                        request.method(),
                        request.seats(),
                        request.lists().stream()
                                .map(list -> list.votes().longValue())
                                .toList()),
                names);
    }

    /** @param names of the lists, in the order of the allocation */
    static SeatAllocationResponse from(Allocation allocation, List<String> names) {
        long total = allocation.votes().stream().mapToLong(Long::longValue).sum();
        return new SeatAllocationResponse(
                allocation.method(),
                allocation.method().firstDivisor(),
                allocation.seats(),
                allocation.method().legalBasis(),
                IntStream.range(0, names.size())
                        .mapToObj(list -> share(allocation, list, names.get(list), total))
                        .toList(),
                allocation.steps().stream()
                        .map(step -> new Step(
                                step.seat(),
                                step.list() == null ? null : names.get(step.list()),
                                step.quotient().rounded(),
                                step.quotient().divisor(),
                                step.decidedBy()))
                        .toList(),
                allocation.tie() == null
                        ? List.of()
                        : List.of(new Tie(
                                allocation.tie().seats(),
                                allocation.tie().lists().stream()
                                        .map(names::get)
                                        .toList(),
                                allocation.tie().quotient().rounded(),
                                allocation.tie().reason())),
                allocation.decided(),
                allocation.undecided());
    }

    private static Share share(Allocation allocation, int list, String name, long total) {
        var won = allocation.steps().stream()
                .filter(step -> step.list() != null && step.list() == list)
                .map(Allocation.Step::seat)
                .toList();
        var quotients = allocation.quotients(list);
        long votes = allocation.votes().get(list);
        return new Share(
                name,
                votes,
                total == 0
                        ? null
                        : BigDecimal.valueOf(votes * 100).divide(BigDecimal.valueOf(total), 2, RoundingMode.HALF_UP),
                allocation.won().get(list),
                allocation.isDrawn(list) ? allocation.tie().seats() : null,
                IntStream.range(0, quotients.size())
                        .mapToObj(i -> new SeatQuotient(
                                quotients.get(i).divisor(),
                                quotients.get(i).rounded(),
                                i < won.size() ? won.get(i) : null))
                        .toList());
    }
}
