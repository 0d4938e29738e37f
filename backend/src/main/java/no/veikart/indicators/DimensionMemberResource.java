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
import no.veikart.shared.text.Code;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Members of dimensions; kept by the controller. */
@Path("/api/v1/dimension-members")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Indicators")
public class DimensionMemberResource {

    private final DimensionMember.Repository repository;
    private final DimensionMembers members;
    private final Caller caller;
    private final Patches patches;
    private final Preconditions preconditions;
    private final RequestFaults request;

    DimensionMemberResource(
            DimensionMember.Repository repository,
            DimensionMembers members,
            Caller caller,
            Patches patches,
            Preconditions preconditions,
            RequestFaults request) {
        this.repository = repository;
        this.members = members;
        this.caller = caller;
        this.patches = patches;
        this.preconditions = preconditions;
        this.request = request;
    }

    @GET
    @Operation(operationId = "listDimensionMembers", summary = "List members of dimensions")
    public Page<DimensionMemberResponse> list(
            @QueryParam("dimension")
                    @Size(max = Code.LONGEST)
                    @Pattern(regexp = Code.PATTERN)
                    @Parameter(description = "Code of the dimension")
                    String dimension,
            @QueryParam("sort")
                    @DefaultValue("ordinal")
                    @Size(max = 60)
                    @Pattern(regexp = "^-?(ordinal|code|recordedAt|title)(,-?(ordinal|code|recordedAt|title)){0,2}$")
                    String sort,
            @BeanParam ListRequest page) {
        return repository.page(dimension, page, sort).map(this::response);
    }

    @POST
    @Transactional
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.CONTROLLER, Role.ADMINISTRATOR, Role.INDICATORS_WRITE})
    @Operation(operationId = "createDimensionMember", summary = "Add a member of a dimension")
    @APIResponse(
            responseCode = "201",
            description = "Created",
            content = @Content(schema = @Schema(implementation = DimensionMemberResponse.class)))
    public Response create(DimensionMemberRequest member) {
        return Answers.created(response(members.create(member, request.faults())), DimensionMemberResponse::links);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getDimensionMember", summary = "Read a member of a dimension")
    public DimensionMemberResponse get(@PathParam("id") UUID id) {
        return response(find(id));
    }

    @PATCH
    @Path("/{id}")
    @Transactional
    @Consumes(MergePatchReader.MEDIA_TYPE)
    @RolesAllowed({Role.CONTROLLER, Role.ADMINISTRATOR, Role.INDICATORS_WRITE})
    @Operation(operationId = "updateDimensionMember", summary = "Correct a member of a dimension")
    @RequestBody(
            content = @Content(mediaType = MergePatchReader.MEDIA_TYPE, schema = @Schema(ref = "DimensionMemberPatch")))
    public DimensionMemberResponse update(@PathParam("id") UUID id, MergePatch patch) {
        DimensionMember member = findForWriting(id);
        var patched = patches.apply(patch, DimensionMemberRequest.of(member), request.faults());
        return response(members.correct(member, patched, request.faults()));
    }

    @DELETE
    @Path("/{id}")
    @Transactional
    @RolesAllowed({Role.CONTROLLER, Role.ADMINISTRATOR, Role.INDICATORS_WRITE})
    @Operation(operationId = "deleteDimensionMember", summary = "Delete a member of a dimension that nothing uses")
    @APIResponse(responseCode = "204", description = "Deleted")
    public void delete(@PathParam("id") UUID id) {
        members.delete(findForWriting(id));
    }

    private DimensionMember find(UUID id) {
        DimensionMember member = repository.findByIdOptional(id).orElseThrow(ProblemException::notFound);
        member.requireNotDeleted();
        return member;
    }

    private DimensionMember findForWriting(UUID id) {
        DimensionMember member = find(id);
        preconditions.claim(member);
        return member;
    }

    private DimensionMemberResponse response(DimensionMember member) {
        return DimensionMemberResponse.from(member, mayWrite());
    }

    private boolean mayWrite() {
        return caller.hasAny(Role.CONTROLLER, Role.ADMINISTRATOR, Role.INDICATORS_WRITE);
    }
}
