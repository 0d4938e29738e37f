package no.veikart.politics.bodies;

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
import no.veikart.shared.problem.ProblemType;
import no.veikart.shared.security.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Political bodies. */
@Path("/api/v1/political-bodies")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Politics")
public class PoliticalBodyResource {

    private final PoliticalBody.Repository repository;
    private final PoliticalBodies bodies;
    private final PoliticalBodyAnswers answers;
    private final Patches patches;
    private final Preconditions preconditions;
    private final RequestFaults request;

    PoliticalBodyResource(
            PoliticalBody.Repository repository,
            PoliticalBodies bodies,
            PoliticalBodyAnswers answers,
            Patches patches,
            Preconditions preconditions,
            RequestFaults request) {
        this.repository = repository;
        this.bodies = bodies;
        this.answers = answers;
        this.patches = patches;
        this.preconditions = preconditions;
        this.request = request;
    }

    @GET
    @Operation(operationId = "listPoliticalBodies", summary = "List political bodies")
    public Page<PoliticalBodyResponse> list(
            @QueryParam("kind") PoliticalBody.Kind kind,
            @QueryParam("asOf") @Parameter(description = "Day to read; today when absent, or with `code` any day")
                    LocalDate asOf,
            @QueryParam("sort")
                    @DefaultValue("kind,name")
                    @Size(max = 60)
                    @Pattern(regexp = "^-?(kind|code|recordedAt|name)(,-?(kind|code|recordedAt|name)){0,2}$")
                    String sort,
            @BeanParam ListRequest page) {
        return answers.of(repository.page(kind, asOf, page, sort), asOf);
    }

    @POST
    @Transactional
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.POLITICAL_SECRETARIAT, Role.ADMINISTRATOR, Role.POLITICS_WRITE})
    @Operation(operationId = "createPoliticalBody", summary = "Add a political body")
    @APIResponse(
            responseCode = "201",
            description = "Created",
            content = @Content(schema = @Schema(implementation = PoliticalBodyResponse.class)))
    public Response create(PoliticalBodyRequest body) {
        return Answers.created(response(bodies.create(body, request.faults())), PoliticalBodyResponse::links);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getPoliticalBody", summary = "Read a political body")
    public PoliticalBodyResponse get(
            @PathParam("id") UUID id,
            @QueryParam("asOf") @Parameter(description = "Day to read; with none, the present") LocalDate asOf) {
        PoliticalBody body = find(id);
        if (asOf != null && !body.valid().contains(asOf)) {
            throw new ProblemException(ProblemType.NOT_FOUND, "not-on-day", body.code(), asOf.toString());
        }
        return answers.of(body, asOf);
    }

    @PATCH
    @Path("/{id}")
    @Transactional
    @Consumes(MergePatchReader.MEDIA_TYPE)
    @RolesAllowed({Role.POLITICAL_SECRETARIAT, Role.ADMINISTRATOR, Role.POLITICS_WRITE})
    @Operation(
            operationId = "updatePoliticalBody",
            summary = "Correct a political body",
            description = "What was known before is kept. Terms whose end is unknown follow the end of the body.")
    @RequestBody(
            content = @Content(mediaType = MergePatchReader.MEDIA_TYPE, schema = @Schema(ref = "PoliticalBodyPatch")))
    public PoliticalBodyResponse update(@PathParam("id") UUID id, MergePatch patch) {
        PoliticalBody body = findForWriting(id);
        var patched = patches.apply(patch, PoliticalBodyRequest.of(body), request.faults());
        return response(bodies.correct(body, patched, request.faults()));
    }

    @DELETE
    @Path("/{id}")
    @Transactional
    @RolesAllowed({Role.POLITICAL_SECRETARIAT, Role.ADMINISTRATOR, Role.POLITICS_WRITE})
    @Operation(operationId = "deletePoliticalBody", summary = "Delete a political body that nothing leans on")
    @APIResponse(responseCode = "204", description = "Deleted")
    public void delete(@PathParam("id") UUID id) {
        bodies.delete(findForWriting(id));
    }

    private PoliticalBody find(UUID id) {
        PoliticalBody body = repository.findByIdOptional(id).orElseThrow(ProblemException::notFound);
        body.requireNotDeleted();
        return body;
    }

    private PoliticalBody findForWriting(UUID id) {
        PoliticalBody body = find(id);
        preconditions.claim(body);
        return body;
    }

    private PoliticalBodyResponse response(PoliticalBody body) {
        return answers.of(body, null);
    }
}
