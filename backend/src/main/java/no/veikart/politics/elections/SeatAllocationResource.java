package no.veikart.politics.elections;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import no.veikart.shared.http.RequestFaults;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** From votes to seats, for anyone who wants to try. */
@Path("/api/v1/seat-allocations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Politics")
public class SeatAllocationResource {

    private final RequestFaults request;

    SeatAllocationResource(RequestFaults request) {
        this.request = request;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "allocateSeats",
            summary = "Turn votes into seats, with the working",
            description = "A calculation: nothing is stored. Seats that only a lot can decide are told as ties.")
    public SeatAllocationResponse allocate(SeatAllocationRequest votes) {
        votes.check(request.faults());
        request.faults().check();
        return SeatAllocationResponse.of(votes);
    }
}
