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
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
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

/** What figures can be broken down by; kept by the controller. */
@Path("/api/v1/dimensions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Indicators")
public class DimensionResource {

    private final Dimension.Repository repository;
    private final Dimensions dimensions;
    private final DimensionMember.Repository members;
    private final Caller caller;
    private final Patches patches;
    private final Preconditions preconditions;
    private final RequestFaults request;

    DimensionResource(
            Dimension.Repository repository,
            Dimensions dimensions,
            DimensionMember.Repository members,
            Caller caller,
            Patches patches,
            Preconditions preconditions,
            RequestFaults request) {
        this.repository = repository;
        this.dimensions = dimensions;
        this.members = members;
        this.caller = caller;
        this.patches = patches;
        this.preconditions = preconditions;
        this.request = request;
    }

    @GET
    @Operation(operationId = "listDimensions", summary = "List dimensions with their members")
    public Page<DimensionResponse> list(
            @QueryParam("sort")
                    @DefaultValue("code")
                    @Size(max = 60)
                    @Pattern(regexp = "^-?(code|recordedAt|title)(,-?(code|recordedAt|title)){0,2}$")
                    String sort,
            @BeanParam ListRequest page) {
        return responses(repository.page(page, sort));
    }

    @POST
    @Transactional
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.CONTROLLER, Role.ADMINISTRATOR, Role.INDICATORS_WRITE})
    @Operation(operationId = "createDimension", summary = "Add a dimension")
    @APIResponse(
            responseCode = "201",
            description = "Created",
            content = @Content(schema = @Schema(implementation = DimensionResponse.class)))
    public Response create(DimensionRequest dimension) {
        return Answers.created(response(dimensions.create(dimension, request.faults())), DimensionResponse::links);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getDimension", summary = "Read a dimension")
    public DimensionResponse get(@PathParam("id") UUID id) {
        return response(find(id));
    }

    @PATCH
    @Path("/{id}")
    @Transactional
    @Consumes(MergePatchReader.MEDIA_TYPE)
    @RolesAllowed({Role.CONTROLLER, Role.ADMINISTRATOR, Role.INDICATORS_WRITE})
    @Operation(operationId = "updateDimension", summary = "Correct a dimension")
    @RequestBody(content = @Content(mediaType = MergePatchReader.MEDIA_TYPE, schema = @Schema(ref = "DimensionPatch")))
    public DimensionResponse update(@PathParam("id") UUID id, MergePatch patch) {
        Dimension dimension = findForWriting(id);
        var patched = patches.apply(patch, DimensionRequest.of(dimension), request.faults());
        return response(dimensions.correct(dimension, patched, request.faults()));
    }

    @DELETE
    @Path("/{id}")
    @Transactional
    @RolesAllowed({Role.CONTROLLER, Role.ADMINISTRATOR, Role.INDICATORS_WRITE})
    @Operation(operationId = "deleteDimension", summary = "Delete a dimension that nothing uses")
    @APIResponse(responseCode = "204", description = "Deleted")
    public void delete(@PathParam("id") UUID id) {
        dimensions.delete(findForWriting(id));
    }

    private Dimension find(UUID id) {
        Dimension dimension = repository.findByIdOptional(id).orElseThrow(ProblemException::notFound);
        dimension.requireNotDeleted();
        return dimension;
    }

    private Dimension findForWriting(UUID id) {
        Dimension dimension = find(id);
        preconditions.claim(dimension);
        return dimension;
    }

    private DimensionResponse response(Dimension dimension) {
        return DimensionResponse.from(dimension, members.of(List.of(dimension.id())), mayWrite());
    }

    private Page<DimensionResponse> responses(Page<Dimension> page) {
        var ofAll = members.of(page.items().stream().map(Dimension::id).toList()).stream()
                .collect(Collectors.groupingBy(member -> member.dimension().id()));
        return page.map(dimension ->
                DimensionResponse.from(dimension, ofAll.getOrDefault(dimension.id(), List.of()), mayWrite()));
    }

    private boolean mayWrite() {
        return caller.hasAny(Role.CONTROLLER, Role.ADMINISTRATOR, Role.INDICATORS_WRITE);
    }
}
