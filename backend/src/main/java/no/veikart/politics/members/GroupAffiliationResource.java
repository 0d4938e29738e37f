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

/** Which group a person sits with, and when. */
@Path("/api/v1/group-affiliations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Politics")
public class GroupAffiliationResource {

    private final GroupAffiliation.Repository repository;
    private final GroupAffiliations groupAffiliations;
    private final Facts facts;
    private final PoliticsEditors editors;
    private final Patches patches;
    private final RequestFaults request;

    GroupAffiliationResource(
            GroupAffiliation.Repository repository,
            GroupAffiliations groupAffiliations,
            Facts facts,
            PoliticsEditors editors,
            Patches patches,
            RequestFaults request) {
        this.repository = repository;
        this.groupAffiliations = groupAffiliations;
        this.facts = facts;
        this.editors = editors;
        this.patches = patches;
        this.request = request;
    }

    @GET
    @Operation(operationId = "listGroupAffiliations", summary = "List who sits with which group")
    public Page<GroupAffiliationResponse> list(
            @QueryParam("person")
                    @Size(max = Code.LONGEST)
                    @Pattern(regexp = Code.PATTERN)
                    @Parameter(description = "Code of the person")
                    String person,
            @QueryParam("group")
                    @Size(max = Code.LONGEST)
                    @Pattern(regexp = Code.PATTERN)
                    @Parameter(description = "Code of the parliamentary group")
                    String group,
            @QueryParam("period")
                    @Size(max = Code.LONGEST)
                    @Pattern(regexp = Code.PATTERN)
                    @Parameter(description = "Code of the election period of the group")
                    String period,
            @QueryParam("asOf") @Parameter(description = "Day on which they sit with it; all when absent")
                    LocalDate asOf,
            @QueryParam("sort")
                    @DefaultValue("-from,name")
                    @Size(max = 60)
                    @Pattern(regexp = "^-?(from|name|code|recordedAt)(,-?(from|name|code|recordedAt)){0,2}$")
                    String sort,
            @BeanParam ListRequest page) {
        return repository.page(person, group, period, asOf, page, sort).map(this::response);
    }

    @POST
    @Transactional
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.POLITICAL_SECRETARIAT, Role.ADMINISTRATOR, Role.POLITICS_WRITE})
    @Operation(operationId = "createGroupAffiliation", summary = "Add an affiliation with a group")
    @APIResponse(
            responseCode = "201",
            description = "Created",
            content = @Content(schema = @Schema(implementation = GroupAffiliationResponse.class)))
    public Response create(GroupAffiliationRequest affiliation) {
        return Answers.created(
                response(groupAffiliations.create(affiliation, request.faults())), GroupAffiliationResponse::links);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getGroupAffiliation", summary = "Read an affiliation with a group")
    public GroupAffiliationResponse get(@PathParam("id") UUID id) {
        return response(facts.find(GroupAffiliation.class, id));
    }

    @PATCH
    @Path("/{id}")
    @Transactional
    @Consumes(MergePatchReader.MEDIA_TYPE)
    @RolesAllowed({Role.POLITICAL_SECRETARIAT, Role.ADMINISTRATOR, Role.POLITICS_WRITE})
    @Operation(
            operationId = "updateGroupAffiliation",
            summary = "Correct an affiliation with a group",
            description = "What was known before is kept.")
    @RequestBody(
            content =
                    @Content(mediaType = MergePatchReader.MEDIA_TYPE, schema = @Schema(ref = "GroupAffiliationPatch")))
    public GroupAffiliationResponse update(@PathParam("id") UUID id, MergePatch patch) {
        var affiliation = groupAffiliations.claim(id);
        var patched = patches.apply(patch, groupAffiliations.request(affiliation), request.faults());
        return response(groupAffiliations.correct(affiliation, patched, request.faults()));
    }

    @DELETE
    @Path("/{id}")
    @Transactional
    @RolesAllowed({Role.POLITICAL_SECRETARIAT, Role.ADMINISTRATOR, Role.POLITICS_WRITE})
    @Operation(
            operationId = "deleteGroupAffiliation",
            summary = "Delete an affiliation with a group that was registered by mistake")
    @APIResponse(responseCode = "204", description = "Deleted")
    public void delete(@PathParam("id") UUID id) {
        groupAffiliations.delete(groupAffiliations.claim(id));
    }

    private GroupAffiliationResponse response(GroupAffiliation affiliation) {
        return GroupAffiliationResponse.from(affiliation, editors.allowedActions());
    }
}
