package no.veikart.politics.elections;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.HashSet;
import java.util.List;
import no.veikart.shared.http.ContractBody;
import no.veikart.shared.problem.Faults;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Votes to be turned into seats. */
@Schema(name = "SeatAllocationRequest", additionalProperties = Schema.False.class)
public record SeatAllocationRequest(
        @NotNull AllocationMethod method,

        @NotNull @Min(1) @Max(MOST_SEATS) @Schema(description = "To be shared among the lists")
        Integer seats,

        @NotNull @Size(min = 1, max = MOST_LISTS) List<Votes> lists)
        implements ContractBody {

    public static final int MOST_SEATS = 1000;
    static final int MOST_LISTS = 100;
    static final int MOST_VOTES = 1_000_000_000;

    public SeatAllocationRequest {
        lists = lists == null ? List.of() : List.copyOf(lists);
    }

    /** A list with its votes. */
    @Schema(name = "SeatAllocationRequestList", additionalProperties = Schema.False.class)
    public record Votes(
            @NotNull @Size(min = 1, max = 200) @Pattern(regexp = "\\S") @Schema(description = "Each list has its own")
            String name,

            @NotNull
            @Min(0)
            @Max(MOST_VOTES)
            @Schema(
                    description =
                            "That seats are shared by: in an election of a municipal council the list votes (listestemmer)")
            Integer votes) {}

    void check(Faults faults) {
        var names = new HashSet<String>();
        for (int i = 0; i < lists.size(); i++) {
            String name = lists.get(i).name();
            if (name != null && !names.add(name)) {
                faults.at("/lists/" + i + "/name", "twice", name);
            }
        }
    }
}
