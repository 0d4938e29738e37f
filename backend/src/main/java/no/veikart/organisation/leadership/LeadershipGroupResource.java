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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Leadership groups across the tree. */
@Path("/api/v1/leadership-groups")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Organisation")
public class LeadershipGroupResource {

    private final LeadershipGroup.Repository repository;
    private final LeadershipGroups leadershipGroups;
    private final Facts facts;
    private final LeadershipGroupAnswers answers;
    private final Patches patches;
    private final RequestFaults request;

    LeadershipGroupResource(
            LeadershipGroup.Repository repository,
            LeadershipGroups leadershipGroups,
            Facts facts,
            LeadershipGroupAnswers answers,
            Patches patches,
            RequestFaults request) {
        this.repository = repository;
        this.leadershipGroups = leadershipGroups;
        this.facts = facts;
        this.answers = answers;
        this.patches = patches;
        this.request = request;
    }

    @GET
    @Operation(operationId = "listLeadershipGroups", summary = "List the leadership groups of a day")
    public Page<LeadershipGroupResponse> list(
            @QueryParam("asOf") @Parameter(description = "Day to read; today when absent, or with `code` any day")
                    LocalDate asOf,
            @QueryParam("sort")
                    @DefaultValue("name")
                    @Size(max = 60)
                    @Pattern(regexp = "^-?(name|code|recordedAt)(,-?(name|code|recordedAt)){0,2}$")
                    String sort,
            @BeanParam ListRequest page) {
        return answers.of(repository.page(asOf, page, sort), asOf);
    }

    @POST
    @Transactional
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.ADMINISTRATOR, Role.ORGANISATION_WRITE})
    @Operation(operationId = "createLeadershipGroup", summary = "Add a leadership group")
    @APIResponse(
            responseCode = "201",
            description = "Created",
            content = @Content(schema = @Schema(implementation = LeadershipGroupResponse.class)))
    public Response create(LeadershipGroupRequest group) {
        return Answers.created(
                response(leadershipGroups.create(group, request.faults())), LeadershipGroupResponse::links);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getLeadershipGroup", summary = "Read a leadership group")
    public LeadershipGroupResponse get(
            @PathParam("id") UUID id,
            @QueryParam("asOf")
                    @Parameter(
                            description =
                                    "Day to read; without it the present, or the nearest day on which it is there")
                    LocalDate asOf) {
        return answers.of(facts.find(LeadershipGroup.class, id), asOf);
    }

    @PATCH
    @Path("/{id}")
    @Transactional
    @Consumes(MergePatchReader.MEDIA_TYPE)
    @RolesAllowed({Role.ADMINISTRATOR, Role.ORGANISATION_WRITE})
    @Operation(
            operationId = "updateLeadershipGroup",
            summary = "Correct a leadership group",
            description = "What was known before is kept.")
    @RequestBody(
            content = @Content(mediaType = MergePatchReader.MEDIA_TYPE, schema = @Schema(ref = "LeadershipGroupPatch")))
    public LeadershipGroupResponse update(@PathParam("id") UUID id, MergePatch patch) {
        var group = facts.claim(LeadershipGroup.class, id);
        var patched = patches.apply(patch, leadershipGroups.request(group), request.faults());
        return response(leadershipGroups.correct(group, patched, request.faults()));
    }

    @DELETE
    @Path("/{id}")
    @Transactional
    @RolesAllowed({Role.ADMINISTRATOR, Role.ORGANISATION_WRITE})
    @Operation(
            operationId = "deleteLeadershipGroup",
            summary = "Delete a leadership group that was registered by mistake")
    @APIResponse(responseCode = "204", description = "Deleted")
    public void delete(@PathParam("id") UUID id) {
        leadershipGroups.delete(facts.claim(LeadershipGroup.class, id));
    }

    private LeadershipGroupResponse response(LeadershipGroup group) {
        return answers.of(group, null);
    }
}
