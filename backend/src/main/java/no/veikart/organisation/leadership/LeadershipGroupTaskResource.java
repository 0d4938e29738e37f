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

/** What leadership groups see to. */
@Path("/api/v1/leadership-group-tasks")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Organisation")
public class LeadershipGroupTaskResource {

    private final LeadershipGroupTask.Repository repository;
    private final LeadershipGroupTasks leadershipGroupTasks;
    private final Facts facts;
    private final OrganisationEditors editors;
    private final Patches patches;
    private final RequestFaults request;

    LeadershipGroupTaskResource(
            LeadershipGroupTask.Repository repository,
            LeadershipGroupTasks leadershipGroupTasks,
            Facts facts,
            OrganisationEditors editors,
            Patches patches,
            RequestFaults request) {
        this.repository = repository;
        this.leadershipGroupTasks = leadershipGroupTasks;
        this.facts = facts;
        this.editors = editors;
        this.patches = patches;
        this.request = request;
    }

    @GET
    @Operation(operationId = "listLeadershipGroupTasks", summary = "List tasks of leadership groups")
    public Page<LeadershipGroupTaskResponse> list(
            @QueryParam("group")
                    @Size(max = Code.LONGEST)
                    @Pattern(regexp = Code.PATTERN)
                    @Parameter(description = "Code of the leadership group")
                    String group,
            @QueryParam("kind") LeadershipGroupTask.Kind kind,
            @QueryParam("sort")
                    @DefaultValue("kind,ordinal")
                    @Size(max = 60)
                    @Pattern(
                            regexp =
                                    "^-?(kind|ordinal|statement|code|recordedAt)(,-?(kind|ordinal|statement|code|recordedAt)){0,2}$")
                    String sort,
            @BeanParam ListRequest page) {
        return repository.page(group, kind, page, sort).map(this::response);
    }

    @POST
    @Transactional
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.ADMINISTRATOR, Role.ORGANISATION_WRITE})
    @Operation(operationId = "createLeadershipGroupTask", summary = "Add a task of a leadership group")
    @APIResponse(
            responseCode = "201",
            description = "Created",
            content = @Content(schema = @Schema(implementation = LeadershipGroupTaskResponse.class)))
    public Response create(LeadershipGroupTaskRequest task) {
        return Answers.created(
                response(leadershipGroupTasks.create(task, request.faults())), LeadershipGroupTaskResponse::links);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getLeadershipGroupTask", summary = "Read a task of a leadership group")
    public LeadershipGroupTaskResponse get(@PathParam("id") UUID id) {
        return response(facts.find(LeadershipGroupTask.class, id));
    }

    @PATCH
    @Path("/{id}")
    @Transactional
    @Consumes(MergePatchReader.MEDIA_TYPE)
    @RolesAllowed({Role.ADMINISTRATOR, Role.ORGANISATION_WRITE})
    @Operation(operationId = "updateLeadershipGroupTask", summary = "Correct a task of a leadership group")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MergePatchReader.MEDIA_TYPE,
                            schema = @Schema(ref = "LeadershipGroupTaskPatch")))
    public LeadershipGroupTaskResponse update(@PathParam("id") UUID id, MergePatch patch) {
        var task = facts.claim(LeadershipGroupTask.class, id);
        var patched = patches.apply(patch, leadershipGroupTasks.request(task), request.faults());
        return response(leadershipGroupTasks.correct(task, patched, request.faults()));
    }

    @DELETE
    @Path("/{id}")
    @Transactional
    @RolesAllowed({Role.ADMINISTRATOR, Role.ORGANISATION_WRITE})
    @Operation(
            operationId = "deleteLeadershipGroupTask",
            summary = "Delete a task of a leadership group that was registered by mistake")
    @APIResponse(responseCode = "204", description = "Deleted")
    public void delete(@PathParam("id") UUID id) {
        leadershipGroupTasks.delete(facts.claim(LeadershipGroupTask.class, id));
    }

    private LeadershipGroupTaskResponse response(LeadershipGroupTask task) {
        return LeadershipGroupTaskResponse.from(task, editors.actions());
    }
}
