package no.veikart.politics.members;

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
import no.veikart.politics.PoliticsEditors;
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

/** Who of the members leads, and when. */
@Path("/api/v1/body-roles")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Politics")
public class MemberRoleResource {

    private final MemberRole.Repository repository;
    private final MemberRoles memberRoles;
    private final Facts facts;
    private final PoliticsEditors editors;
    private final Patches patches;
    private final RequestFaults request;

    MemberRoleResource(
            MemberRole.Repository repository,
            MemberRoles memberRoles,
            Facts facts,
            PoliticsEditors editors,
            Patches patches,
            RequestFaults request) {
        this.repository = repository;
        this.memberRoles = memberRoles;
        this.facts = facts;
        this.editors = editors;
        this.patches = patches;
        this.request = request;
    }

    @GET
    @Operation(operationId = "listMemberRoles", summary = "List who leads which body")
    public Page<MemberRoleResponse> list(
            @QueryParam("membership")
                    @Size(max = Code.LONGEST)
                    @Pattern(regexp = Code.PATTERN)
                    @Parameter(description = "Code of the membership")
                    String membership,
            @QueryParam("term")
                    @Size(max = Code.LONGEST)
                    @Pattern(regexp = Code.PATTERN)
                    @Parameter(description = "Code of the body's term")
                    String term,
            @QueryParam("body")
                    @Size(max = Code.LONGEST)
                    @Pattern(regexp = Code.PATTERN)
                    @Parameter(description = "Code of the political body")
                    String body,
            @QueryParam("person")
                    @Size(max = Code.LONGEST)
                    @Pattern(regexp = Code.PATTERN)
                    @Parameter(description = "Code of the person")
                    String person,
            @QueryParam("asOf") @Parameter(description = "Day on which they hold; all when absent") LocalDate asOf,
            @QueryParam("sort")
                    @DefaultValue("-from,name")
                    @Size(max = 60)
                    @Pattern(regexp = "^-?(from|name|code|recordedAt)(,-?(from|name|code|recordedAt)){0,2}$")
                    String sort,
            @BeanParam ListRequest page) {
        return repository.page(membership, term, body, person, asOf, page, sort).map(this::response);
    }

    @POST
    @Transactional
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.POLITICAL_SECRETARIAT, Role.ADMINISTRATOR, Role.POLITICS_WRITE})
    @Operation(operationId = "createMemberRole", summary = "Add a role of a member")
    @APIResponse(
            responseCode = "201",
            description = "Created",
            content = @Content(schema = @Schema(implementation = MemberRoleResponse.class)))
    public Response create(MemberRoleRequest role) {
        return Answers.created(response(memberRoles.create(role, request.faults())), MemberRoleResponse::links);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getMemberRole", summary = "Read a role of a member")
    public MemberRoleResponse get(@PathParam("id") UUID id) {
        return response(facts.find(MemberRole.class, id));
    }

    @PATCH
    @Path("/{id}")
    @Transactional
    @Consumes(MergePatchReader.MEDIA_TYPE)
    @RolesAllowed({Role.POLITICAL_SECRETARIAT, Role.ADMINISTRATOR, Role.POLITICS_WRITE})
    @Operation(
            operationId = "updateMemberRole",
            summary = "Correct a role of a member",
            description = "What was known before is kept.")
    @RequestBody(content = @Content(mediaType = MergePatchReader.MEDIA_TYPE, schema = @Schema(ref = "MemberRolePatch")))
    public MemberRoleResponse update(@PathParam("id") UUID id, MergePatch patch) {
        var role = memberRoles.claim(id);
        var patched = patches.apply(patch, memberRoles.request(role), request.faults());
        return response(memberRoles.correct(role, patched, request.faults()));
    }

    @DELETE
    @Path("/{id}")
    @Transactional
    @RolesAllowed({Role.POLITICAL_SECRETARIAT, Role.ADMINISTRATOR, Role.POLITICS_WRITE})
    @Operation(operationId = "deleteMemberRole", summary = "Delete a role of a member that was registered by mistake")
    @APIResponse(responseCode = "204", description = "Deleted")
    public void delete(@PathParam("id") UUID id) {
        memberRoles.delete(memberRoles.claim(id));
    }

    private MemberRoleResponse response(MemberRole role) {
        return MemberRoleResponse.from(role, editors.allowedActions());
    }
}
