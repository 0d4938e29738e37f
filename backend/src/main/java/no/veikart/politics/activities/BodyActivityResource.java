package no.veikart.politics.activities;

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

/** Seminars, trips, visits and hearing meetings of political bodies. */
@Path("/api/v1/body-activities")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Politics")
public class BodyActivityResource {

    private final BodyActivity.Repository repository;
    private final BodyActivities bodyActivities;
    private final Facts facts;
    private final PoliticsEditors editors;
    private final Patches patches;
    private final RequestFaults request;

    BodyActivityResource(
            BodyActivity.Repository repository,
            BodyActivities bodyActivities,
            Facts facts,
            PoliticsEditors editors,
            Patches patches,
            RequestFaults request) {
        this.repository = repository;
        this.bodyActivities = bodyActivities;
        this.facts = facts;
        this.editors = editors;
        this.patches = patches;
        this.request = request;
    }

    @GET
    @Operation(operationId = "listBodyActivities", summary = "List activities of political bodies")
    public Page<BodyActivityResponse> list(
            @QueryParam("body")
                    @Size(max = Code.LONGEST)
                    @Pattern(regexp = Code.PATTERN)
                    @Parameter(description = "Code of a political body whose it was")
                    String body,
            @QueryParam("year") @Min(1800) @Max(2200) Integer year,
            @QueryParam("kind") BodyActivity.Kind kind,
            @QueryParam("sort")
                    @DefaultValue("-year,kind,title")
                    @Size(max = 60)
                    @Pattern(
                            regexp = "^-?(year|kind|title|code|recordedAt)(,-?(year|kind|title|code|recordedAt)){0,2}$")
                    String sort,
            @BeanParam ListRequest page) {
        return repository.page(body, year, kind, page, sort).map(this::response);
    }

    @POST
    @Transactional
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.POLITICAL_SECRETARIAT, Role.ADMINISTRATOR, Role.POLITICS_WRITE})
    @Operation(operationId = "createBodyActivity", summary = "Add an activity")
    @APIResponse(
            responseCode = "201",
            description = "Created",
            content = @Content(schema = @Schema(implementation = BodyActivityResponse.class)))
    public Response create(BodyActivityRequest bodyActivity) {
        return Answers.created(
                response(bodyActivities.create(bodyActivity, request.faults())), BodyActivityResponse::links);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getBodyActivity", summary = "Read an activity")
    public BodyActivityResponse get(@PathParam("id") UUID id) {
        return response(facts.find(BodyActivity.class, id));
    }

    @PATCH
    @Path("/{id}")
    @Transactional
    @Consumes(MergePatchReader.MEDIA_TYPE)
    @RolesAllowed({Role.POLITICAL_SECRETARIAT, Role.ADMINISTRATOR, Role.POLITICS_WRITE})
    @Operation(
            operationId = "updateBodyActivity",
            summary = "Correct an activity",
            description = "What was known before is kept.")
    @RequestBody(
            content = @Content(mediaType = MergePatchReader.MEDIA_TYPE, schema = @Schema(ref = "BodyActivityPatch")))
    public BodyActivityResponse update(@PathParam("id") UUID id, MergePatch patch) {
        var bodyActivity = facts.claim(BodyActivity.class, id);
        var patched = patches.apply(patch, bodyActivities.request(bodyActivity), request.faults());
        return response(bodyActivities.correct(bodyActivity, patched, request.faults()));
    }

    @DELETE
    @Path("/{id}")
    @Transactional
    @RolesAllowed({Role.POLITICAL_SECRETARIAT, Role.ADMINISTRATOR, Role.POLITICS_WRITE})
    @Operation(operationId = "deleteBodyActivity", summary = "Delete an activity that was registered by mistake")
    @APIResponse(responseCode = "204", description = "Deleted")
    public void delete(@PathParam("id") UUID id) {
        bodyActivities.delete(facts.claim(BodyActivity.class, id));
    }

    private BodyActivityResponse response(BodyActivity bodyActivity) {
        return BodyActivityResponse.from(bodyActivity, editors.allowedActions());
    }
}
