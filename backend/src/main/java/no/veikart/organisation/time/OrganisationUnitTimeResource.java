package no.veikart.organisation.time;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.UUID;
import no.veikart.organisation.time.Successions.Direction;
import no.veikart.organisation.units.OrganisationUnit;
import no.veikart.organisation.units.OrganisationUnitVersion;
import no.veikart.shared.paging.Page;
import no.veikart.shared.paging.PageRequest;
import no.veikart.shared.time.Days;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** One unit over time: above, before and after it. */
@Path("/api/v1/organisation-units")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Organisation")
public class OrganisationUnitTimeResource {

    private final OrganisationUnit.Repository units;
    private final OrganisationUnitVersion.Repository versions;
    private final OrganisationUnitTime time;

    OrganisationUnitTimeResource(
            OrganisationUnit.Repository units, OrganisationUnitVersion.Repository versions, OrganisationUnitTime time) {
        this.units = units;
        this.versions = versions;
        this.time = time;
    }

    @GET
    @Path("/{id}/ancestors")
    @Operation(
            operationId = "listOrganisationUnitAncestors",
            summary = "List the units above a unit, from the root down")
    public Page<OrganisationAncestor> ancestors(
            @PathParam("id") UUID id,
            @QueryParam("asOf")
                    @Parameter(
                            description =
                                    "Day to read; without it the present, or the nearest day on which the unit was")
                    LocalDate asOf) {
        var unit = units.present(id);
        return time.ancestors(id, versions.onOrNear(unit, asOf).valid().nearest(Days.asOf(asOf)));
    }

    @GET
    @Path("/{id}/history")
    @Operation(
            operationId = "getOrganisationUnitHistory",
            summary = "Read a unit's life: names, places, and the events between")
    public OrganisationUnitHistory history(@PathParam("id") UUID id, @BeanParam PageRequest page) {
        return time.history(units.present(id).id(), page);
    }

    @GET
    @Path("/{id}/successors")
    @Operation(
            operationId = "getOrganisationUnitSuccessors",
            summary = "Find the units that carried on after a unit",
            description =
                    "Through every merger and split up to the day that is read; where to go are those that live then.")
    public OrganisationUnitChain successors(
            @PathParam("id") UUID id,
            @QueryParam("asOf") @Parameter(description = "Last day that counts; today when absent") LocalDate asOf) {
        return time.chain(units.present(id).id(), Direction.LATER, Days.asOf(asOf));
    }

    @GET
    @Path("/{id}/predecessors")
    @Operation(
            operationId = "getOrganisationUnitPredecessors",
            summary = "Find the units that a unit carries on after",
            description = "Through every merger and split up to the day that is read.")
    public OrganisationUnitChain predecessors(
            @PathParam("id") UUID id,
            @QueryParam("asOf") @Parameter(description = "Last day that counts; today when absent") LocalDate asOf) {
        return time.chain(units.present(id).id(), Direction.EARLIER, Days.asOf(asOf));
    }
}
