package no.veikart.organisation.leadership;

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
import java.time.LocalDate;
import java.util.UUID;
import no.veikart.shared.facts.Facts;
import no.veikart.shared.http.Answers;
import no.veikart.shared.http.Idempotent;
import no.veikart.shared.http.MergePatch;
import no.veikart.shared.http.MergePatchReader;
import no.veikart.shared.http.Patches;
import no.veikart.shared.http.RequestFaults;
import no.veikart.shared.paging.ListRequest;
import no.veikart.shared.paging.Page;
import no.veikart.shared.security.Role;
import no.veikart.shared.text.Code;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Which positions belong to which leadership group, and when. */
@Path("/api/v1/leadership-group-members")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Organisation")
public class LeadershipGroupMemberResource {

    private final LeadershipGroupMember.Repository repository;
    private final LeadershipGroupMembers leadershipGroupMembers;
    private final Facts facts;
    private final OrganisationEditors editors;
    private final Patches patches;
    private final RequestFaults request;

    LeadershipGroupMemberResource(
            LeadershipGroupMember.Repository repository,
            LeadershipGroupMembers leadershipGroupMembers,
            Facts facts,
            OrganisationEditors editors,
            Patches patches,
            RequestFaults request) {
        this.repository = repository;
        this.leadershipGroupMembers = leadershipGroupMembers;
        this.facts = facts;
        this.editors = editors;
        this.patches = patches;
        this.request = request;
    }

    @GET
    @Operation(
            operationId = "listLeadershipGroupMembers",
            summary = "List which positions belong to which leadership group")
    public Page<LeadershipGroupMemberResponse> list(
            @QueryParam("group")
                    @Size(max = Code.LONGEST)
                    @Pattern(regexp = Code.PATTERN)
                    @Parameter(description = "Code of the leadership group")
                    String group,
            @QueryParam("position")
                    @Size(max = Code.LONGEST)
                    @Pattern(regexp = Code.PATTERN)
                    @Parameter(description = "Code of the position")
                    String position,
            @QueryParam("asOf") @Parameter(description = "Day on which they hold; all when absent") LocalDate asOf,
            @QueryParam("sort")
                    @DefaultValue("kind,title")
                    @Size(max = 60)
                    @Pattern(regexp = "^-?(kind|title|code|recordedAt)(,-?(kind|title|code|recordedAt)){0,2}$")
                    String sort,
            @BeanParam ListRequest page) {
        return repository.page(group, position, asOf, page, sort).map(this::response);
    }

    @POST
    @Transactional
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.ADMINISTRATOR, Role.ORGANISATION_WRITE})
    @Operation(operationId = "createLeadershipGroupMember", summary = "Add a member of a leadership group")
    @APIResponse(
            responseCode = "201",
            description = "Created",
            content = @Content(schema = @Schema(implementation = LeadershipGroupMemberResponse.class)))
    public Response create(LeadershipGroupMemberRequest member) {
        return Answers.created(
                response(leadershipGroupMembers.create(member, request.faults())),
                LeadershipGroupMemberResponse::links);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getLeadershipGroupMember", summary = "Read a member of a leadership group")
    public LeadershipGroupMemberResponse get(@PathParam("id") UUID id) {
        return response(facts.find(LeadershipGroupMember.class, id));
    }

    @PATCH
    @Path("/{id}")
    @Transactional
    @Consumes(MergePatchReader.MEDIA_TYPE)
    @RolesAllowed({Role.ADMINISTRATOR, Role.ORGANISATION_WRITE})
    @Operation(
            operationId = "updateLeadershipGroupMember",
            summary = "Correct a member of a leadership group",
            description = "What was known before is kept.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MergePatchReader.MEDIA_TYPE,
                            schema = @Schema(ref = "LeadershipGroupMemberPatch")))
    public LeadershipGroupMemberResponse update(@PathParam("id") UUID id, MergePatch patch) {
        var member = facts.claim(LeadershipGroupMember.class, id);
        var patched = patches.apply(patch, leadershipGroupMembers.request(member), request.faults());
        return response(leadershipGroupMembers.correct(member, patched, request.faults()));
    }

    @DELETE
    @Path("/{id}")
    @Transactional
    @RolesAllowed({Role.ADMINISTRATOR, Role.ORGANISATION_WRITE})
    @Operation(
            operationId = "deleteLeadershipGroupMember",
            summary = "Delete a member of a leadership group that was registered by mistake")
    @APIResponse(responseCode = "204", description = "Deleted")
    public void delete(@PathParam("id") UUID id) {
        leadershipGroupMembers.delete(facts.claim(LeadershipGroupMember.class, id));
    }

    private LeadershipGroupMemberResponse response(LeadershipGroupMember member) {
        return LeadershipGroupMemberResponse.from(member, editors.actions());
    }
}
