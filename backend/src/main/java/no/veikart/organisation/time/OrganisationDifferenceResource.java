package no.veikart.organisation.time;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import no.veikart.organisation.units.OrganisationHierarchy;
import no.veikart.shared.problem.Faults;
import no.veikart.shared.text.Code;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What is otherwise in a tree on one day than on another. */
@Path("/api/v1/organisation-hierarchies")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Organisation")
public class OrganisationDifferenceResource {

    private final OrganisationHierarchy.Repository hierarchies;
    private final OrganisationDifferences differences;

    OrganisationDifferenceResource(OrganisationHierarchy.Repository hierarchies, OrganisationDifferences differences) {
        this.hierarchies = hierarchies;
        this.differences = differences;
    }

    @GET
    @Path("/{code}/difference")
    @Operation(
            operationId = "getOrganisationDifference",
            summary = "Compare a hierarchy on two days",
            description = "What is otherwise on `to` than on `from`: a unit that changed and changed back is not told.")
    public OrganisationDifference difference(
            @PathParam("code") @Size(max = Code.LONGEST) String code,
            @QueryParam("from") @Parameter(description = "The earlier day", required = true) LocalDate from,
            @QueryParam("to") @Parameter(description = "The later day", required = true) LocalDate to) {
        hierarchies.require(code);
        var faults = new Faults();
        if (from == null) {
            faults.parameter("from", "required");
        }
        if (to == null) {
            faults.parameter("to", "required");
        } else if (from != null && to.isBefore(from)) {
            faults.parameter("to", "ends-before-it-begins", from);
        }
        faults.check();
        return differences.between(code, from, to);
    }
}
