package no.veikart.politics.members;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import no.veikart.shared.text.Code;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What a person is and was in politics. */
@Path("/api/v1/offices")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Politics")
public class OfficesResource {

    private final Offices offices;

    OfficesResource(Offices offices) {
        this.offices = offices;
    }

    @GET
    @Operation(
            operationId = "listOffices",
            summary = "List what a person is and was in politics",
            description =
                    "Places in bodies, roles there, whom the person sat for as a deputy, and the groups sat with; the latest first. "
                            + "Positions in the administration are found by `/position-holders?person=`.")
    public OfficesResponse list(
            @QueryParam("person")
                    @Size(min = 1, max = Code.LONGEST)
                    @Pattern(regexp = Code.PATTERN)
                    @Parameter(description = "Code of the person", required = true)
                    String person,
            @QueryParam("asOf") @Parameter(description = "Only what holds on this day; all when absent")
                    LocalDate asOf) {
        return offices.of(person, asOf);
    }
}
