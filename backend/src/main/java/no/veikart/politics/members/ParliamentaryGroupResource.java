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

/** Those who sit together in an election period, of one party, several or none. */
@Path("/api/v1/parliamentary-groups")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Politics")
public class ParliamentaryGroupResource {

    private final ParliamentaryGroup.Repository repository;
    private final ParliamentaryGroups parliamentaryGroups;
    private final Facts facts;
    private final PoliticsEditors editors;
    private final Patches patches;
    private final RequestFaults request;

    ParliamentaryGroupResource(
            ParliamentaryGroup.Repository repository,
            ParliamentaryGroups parliamentaryGroups,
            Facts facts,
            PoliticsEditors editors,
            Patches patches,
            RequestFaults request) {
        this.repository = repository;
        this.parliamentaryGroups = parliamentaryGroups;
        this.facts = facts;
        this.editors = editors;
        this.patches = patches;
        this.request = request;
    }

    @GET
    @Operation(operationId = "listParliamentaryGroups", summary = "List parliamentary groups")
    public Page<ParliamentaryGroupResponse> list(
            @QueryParam("period")
                    @Size(max = Code.LONGEST)
                    @Pattern(regexp = Code.PATTERN)
                    @Parameter(description = "Code of the election period")
                    String period,
            @QueryParam("party")
                    @Size(max = Code.LONGEST)
                    @Pattern(regexp = Code.PATTERN)
                    @Parameter(description = "Code of a party that its members belong to")
                    String party,
            @QueryParam("asOf") @Parameter(description = "Day on which they are there; all when absent") LocalDate asOf,
            @QueryParam("sort")
                    @DefaultValue("-period,name")
                    @Size(max = 60)
                    @Pattern(regexp = "^-?(period|name|code|recordedAt)(,-?(period|name|code|recordedAt)){0,2}$")
                    String sort,
            @BeanParam ListRequest page) {
        return repository.page(period, party, asOf, page, sort).map(this::response);
    }

    @POST
    @Transactional
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.POLITICAL_SECRETARIAT, Role.ADMINISTRATOR, Role.POLITICS_WRITE})
    @Operation(operationId = "createParliamentaryGroup", summary = "Add a parliamentary group")
    @APIResponse(
            responseCode = "201",
            description = "Created",
            content = @Content(schema = @Schema(implementation = ParliamentaryGroupResponse.class)))
    public Response create(ParliamentaryGroupRequest group) {
        return Answers.created(
                response(parliamentaryGroups.create(group, request.faults())), ParliamentaryGroupResponse::links);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getParliamentaryGroup", summary = "Read a parliamentary group")
    public ParliamentaryGroupResponse get(@PathParam("id") UUID id) {
        return response(facts.find(ParliamentaryGroup.class, id));
    }

    @PATCH
    @Path("/{id}")
    @Transactional
    @Consumes(MergePatchReader.MEDIA_TYPE)
    @RolesAllowed({Role.POLITICAL_SECRETARIAT, Role.ADMINISTRATOR, Role.POLITICS_WRITE})
    @Operation(
            operationId = "updateParliamentaryGroup",
            summary = "Correct a parliamentary group",
            description = "What was known before is kept.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MergePatchReader.MEDIA_TYPE,
                            schema = @Schema(ref = "ParliamentaryGroupPatch")))
    public ParliamentaryGroupResponse update(@PathParam("id") UUID id, MergePatch patch) {
        var group = parliamentaryGroups.claim(id);
        var patched = patches.apply(patch, parliamentaryGroups.request(group), request.faults());
        return response(parliamentaryGroups.correct(group, patched, request.faults()));
    }

    @DELETE
    @Path("/{id}")
    @Transactional
    @RolesAllowed({Role.POLITICAL_SECRETARIAT, Role.ADMINISTRATOR, Role.POLITICS_WRITE})
    @Operation(
            operationId = "deleteParliamentaryGroup",
            summary = "Delete a parliamentary group that was registered by mistake")
    @APIResponse(responseCode = "204", description = "Deleted")
    public void delete(@PathParam("id") UUID id) {
        parliamentaryGroups.delete(parliamentaryGroups.claim(id));
    }

    private ParliamentaryGroupResponse response(ParliamentaryGroup group) {
        return ParliamentaryGroupResponse.from(group, editors.allowedActions());
    }
}
