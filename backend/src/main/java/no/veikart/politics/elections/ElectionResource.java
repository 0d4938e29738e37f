package no.veikart.politics.elections;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
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

/** Elections by the inhabitants, and those by which the council elects bodies. */
@Path("/api/v1/elections")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Politics")
public class ElectionResource {

    private final Election.Repository repository;
    private final Elections elections;
    private final ElectoralList.Repository lists;
    private final Facts facts;
    private final PoliticsEditors editors;
    private final Patches patches;
    private final RequestFaults request;

    ElectionResource(
            Election.Repository repository,
            Elections elections,
            ElectoralList.Repository lists,
            Facts facts,
            PoliticsEditors editors,
            Patches patches,
            RequestFaults request) {
        this.repository = repository;
        this.elections = elections;
        this.lists = lists;
        this.facts = facts;
        this.editors = editors;
        this.patches = patches;
        this.request = request;
    }

    @GET
    @Operation(operationId = "listElections", summary = "List elections")
    public Page<ElectionResponse> list(
            @QueryParam("kind") Election.Kind kind,
            @QueryParam("year") @Min(1800) @Max(2200) Integer year,
            @QueryParam("period")
                    @Size(max = Code.LONGEST)
                    @Pattern(regexp = Code.PATTERN)
                    @Parameter(description = "Code of the election period")
                    String period,
            @QueryParam("body")
                    @Size(max = Code.LONGEST)
                    @Pattern(regexp = Code.PATTERN)
                    @Parameter(description = "Code of the political body that is elected")
                    String body,
            @QueryParam("sort")
                    @DefaultValue("-year,title")
                    @Size(max = 60)
                    @Pattern(regexp = "^-?(year|title|code|recordedAt)(,-?(year|title|code|recordedAt)){0,2}$")
                    String sort,
            @BeanParam ListRequest page) {
        return repository
                .page(new Election.Filter(kind, year, period, body), page, sort)
                .map(this::response);
    }

    @POST
    @Transactional
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.POLITICAL_SECRETARIAT, Role.ADMINISTRATOR, Role.POLITICS_WRITE})
    @Operation(operationId = "createElection", summary = "Add an election")
    @APIResponse(
            responseCode = "201",
            description = "Created",
            content = @Content(schema = @Schema(implementation = ElectionResponse.class)))
    public Response create(ElectionRequest election) {
        return Answers.created(response(elections.create(election, request.faults())), ElectionResponse::links);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getElection", summary = "Read an election")
    public ElectionResponse get(@PathParam("id") UUID id) {
        return response(facts.find(Election.class, id));
    }

    @PATCH
    @Path("/{id}")
    @Transactional
    @Consumes(MergePatchReader.MEDIA_TYPE)
    @RolesAllowed({Role.POLITICAL_SECRETARIAT, Role.ADMINISTRATOR, Role.POLITICS_WRITE})
    @Operation(
            operationId = "updateElection",
            summary = "Correct an election",
            description = "What was known before is kept.")
    @RequestBody(content = @Content(mediaType = MergePatchReader.MEDIA_TYPE, schema = @Schema(ref = "ElectionPatch")))
    public ElectionResponse update(@PathParam("id") UUID id, MergePatch patch) {
        var election = facts.claim(Election.class, id);
        var patched = patches.apply(patch, elections.request(election), request.faults());
        return response(elections.correct(election, patched, request.faults()));
    }

    @DELETE
    @Path("/{id}")
    @Transactional
    @RolesAllowed({Role.POLITICAL_SECRETARIAT, Role.ADMINISTRATOR, Role.POLITICS_WRITE})
    @Operation(operationId = "deleteElection", summary = "Delete an election that was registered by mistake")
    @APIResponse(responseCode = "204", description = "Deleted")
    public void delete(@PathParam("id") UUID id) {
        elections.delete(facts.claim(Election.class, id));
    }

    @GET
    @Path("/{id}/allocation")
    @Operation(
            operationId = "getElectionAllocation",
            summary = "Read the seats computed from the votes",
            description =
                    "With the working, beside what a source reports. Where the votes, the seats or the method are not registered, it says which.")
    public ElectionAllocation allocation(@PathParam("id") UUID id) {
        var election = facts.find(Election.class, id);
        return ElectionAllocation.of(election, lists.of(election));
    }

    private ElectionResponse response(Election election) {
        return ElectionResponse.from(election, editors.allowedActions());
    }
}
