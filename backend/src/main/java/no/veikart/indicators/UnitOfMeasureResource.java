package no.veikart.indicators;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import no.veikart.shared.http.Answers;
import no.veikart.shared.http.Idempotent;
import no.veikart.shared.http.MergePatch;
import no.veikart.shared.http.MergePatchReader;
import no.veikart.shared.http.Patches;
import no.veikart.shared.http.Preconditions;
import no.veikart.shared.http.RequestFaults;
import no.veikart.shared.paging.ListRequest;
import no.veikart.shared.paging.Page;
import no.veikart.shared.problem.ProblemException;
import no.veikart.shared.security.Caller;
import no.veikart.shared.security.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What figures are counted in; kept by the controller. */
@Path("/api/v1/units-of-measure")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Indicators")
public class UnitOfMeasureResource {

    private final UnitOfMeasure.Repository repository;
    private final UnitsOfMeasure units;
    private final Caller caller;
    private final Patches patches;
    private final Preconditions preconditions;
    private final RequestFaults request;

    UnitOfMeasureResource(
            UnitOfMeasure.Repository repository,
            UnitsOfMeasure units,
            Caller caller,
            Patches patches,
            Preconditions preconditions,
            RequestFaults request) {
        this.repository = repository;
        this.units = units;
        this.caller = caller;
        this.patches = patches;
        this.preconditions = preconditions;
        this.request = request;
    }

    @GET
    @Operation(operationId = "listUnitsOfMeasure", summary = "List units of measure")
    public Page<UnitOfMeasureResponse> list(
            @QueryParam("sort")
                    @DefaultValue("code")
                    @Size(max = 60)
                    @Pattern(regexp = "^-?(code|recordedAt|name)(,-?(code|recordedAt|name)){0,2}$")
                    String sort,
            @BeanParam ListRequest page) {
        return repository.page(page, sort).map(this::response);
    }

    @POST
    @Transactional
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.CONTROLLER, Role.ADMINISTRATOR, Role.INDICATORS_WRITE})
    @Operation(operationId = "createUnitOfMeasure", summary = "Add a unit of measure")
    @APIResponse(
            responseCode = "201",
            description = "Created",
            content = @Content(schema = @Schema(implementation = UnitOfMeasureResponse.class)))
    public Response create(UnitOfMeasureRequest unit) {
        return Answers.created(response(units.create(unit, request.faults())), UnitOfMeasureResponse::links);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getUnitOfMeasure", summary = "Read a unit of measure")
    public UnitOfMeasureResponse get(@PathParam("id") UUID id) {
        return response(find(id));
    }

    @PATCH
    @Path("/{id}")
    @Transactional
    @Consumes(MergePatchReader.MEDIA_TYPE)
    @RolesAllowed({Role.CONTROLLER, Role.ADMINISTRATOR, Role.INDICATORS_WRITE})
    @Operation(operationId = "updateUnitOfMeasure", summary = "Correct a unit of measure")
    @RequestBody(
            content = @Content(mediaType = MergePatchReader.MEDIA_TYPE, schema = @Schema(ref = "UnitOfMeasurePatch")))
    public UnitOfMeasureResponse update(@PathParam("id") UUID id, MergePatch patch) {
        UnitOfMeasure unit = findForWriting(id);
        var patched = patches.apply(patch, UnitOfMeasureRequest.of(unit), request.faults());
        return response(units.correct(unit, patched, request.faults()));
    }

    @DELETE
    @Path("/{id}")
    @Transactional
    @RolesAllowed({Role.CONTROLLER, Role.ADMINISTRATOR, Role.INDICATORS_WRITE})
    @Operation(operationId = "deleteUnitOfMeasure", summary = "Delete a unit of measure that nothing uses")
    @APIResponse(responseCode = "204", description = "Deleted")
    public void delete(@PathParam("id") UUID id) {
        units.delete(findForWriting(id));
    }

    private UnitOfMeasure find(UUID id) {
        UnitOfMeasure unit = repository.findByIdOptional(id).orElseThrow(ProblemException::notFound);
        unit.requireNotDeleted();
        return unit;
    }

    private UnitOfMeasure findForWriting(UUID id) {
        UnitOfMeasure unit = find(id);
        preconditions.claim(unit);
        return unit;
    }

    private UnitOfMeasureResponse response(UnitOfMeasure unit) {
        return UnitOfMeasureResponse.from(unit, mayWrite());
    }

    private boolean mayWrite() {
        return caller.hasAny(Role.CONTROLLER, Role.ADMINISTRATOR, Role.INDICATORS_WRITE);
    }
}
