package no.veikart.politics.elections;

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

/** Lists that stood in elections, with their results. */
@Path("/api/v1/electoral-lists")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Politics")
public class ElectoralListResource {

    private final ElectoralList.Repository repository;
    private final ElectoralLists electoralLists;
    private final Facts facts;
    private final PoliticsEditors editors;
    private final Patches patches;
    private final RequestFaults request;

    ElectoralListResource(
            ElectoralList.Repository repository,
            ElectoralLists electoralLists,
            Facts facts,
            PoliticsEditors editors,
            Patches patches,
            RequestFaults request) {
        this.repository = repository;
        this.electoralLists = electoralLists;
        this.facts = facts;
        this.editors = editors;
        this.patches = patches;
        this.request = request;
    }

    @GET
    @Operation(operationId = "listElectoralLists", summary = "List lists of elections")
    public Page<ElectoralListResponse> list(
            @QueryParam("election")
                    @Size(max = Code.LONGEST)
                    @Pattern(regexp = Code.PATTERN)
                    @Parameter(description = "Code of the election")
                    String election,
            @QueryParam("party")
                    @Size(max = Code.LONGEST)
                    @Pattern(regexp = Code.PATTERN)
                    @Parameter(description = "Code of a party whose it is")
                    String party,
            @QueryParam("sort")
                    @DefaultValue("-year,election,ordinal")
                    @Size(max = 60)
                    @Pattern(
                            regexp =
                                    "^-?(year|election|ordinal|name|code|recordedAt)(,-?(year|election|ordinal|name|code|recordedAt)){0,2}$")
                    String sort,
            @BeanParam ListRequest page) {
        return repository.page(election, party, page, sort).map(this::response);
    }

    @POST
    @Transactional
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.POLITICAL_SECRETARIAT, Role.ADMINISTRATOR, Role.POLITICS_WRITE})
    @Operation(operationId = "createElectoralList", summary = "Add a list of an election")
    @APIResponse(
            responseCode = "201",
            description = "Created",
            content = @Content(schema = @Schema(implementation = ElectoralListResponse.class)))
    public Response create(ElectoralListRequest electoralList) {
        return Answers.created(
                response(electoralLists.create(electoralList, request.faults())), ElectoralListResponse::links);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getElectoralList", summary = "Read a list of an election")
    public ElectoralListResponse get(@PathParam("id") UUID id) {
        return response(facts.find(ElectoralList.class, id));
    }

    @PATCH
    @Path("/{id}")
    @Transactional
    @Consumes(MergePatchReader.MEDIA_TYPE)
    @RolesAllowed({Role.POLITICAL_SECRETARIAT, Role.ADMINISTRATOR, Role.POLITICS_WRITE})
    @Operation(
            operationId = "updateElectoralList",
            summary = "Correct a list of an election",
            description = "What was known before is kept.")
    @RequestBody(
            content = @Content(mediaType = MergePatchReader.MEDIA_TYPE, schema = @Schema(ref = "ElectoralListPatch")))
    public ElectoralListResponse update(@PathParam("id") UUID id, MergePatch patch) {
        var electoralList = facts.claim(ElectoralList.class, id);
        var patched = patches.apply(patch, electoralLists.request(electoralList), request.faults());
        return response(electoralLists.correct(electoralList, patched, request.faults()));
    }

    @DELETE
    @Path("/{id}")
    @Transactional
    @RolesAllowed({Role.POLITICAL_SECRETARIAT, Role.ADMINISTRATOR, Role.POLITICS_WRITE})
    @Operation(
            operationId = "deleteElectoralList",
            summary = "Delete a list of an election that was registered by mistake")
    @APIResponse(responseCode = "204", description = "Deleted")
    public void delete(@PathParam("id") UUID id) {
        electoralLists.delete(facts.claim(ElectoralList.class, id));
    }

    private ElectoralListResponse response(ElectoralList electoralList) {
        return ElectoralListResponse.from(electoralList, editors.allowedActions());
    }
}
