package no.veikart.politics.governance;

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
import no.veikart.shared.security.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Principles of how politics and administration work together. */
@Path("/api/v1/governance-principles")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Politics")
public class GovernancePrincipleResource {

    private final GovernancePrinciple.Repository repository;
    private final GovernancePrinciples principles;
    private final PoliticsEditors editors;
    private final Patches patches;
    private final Preconditions preconditions;
    private final RequestFaults request;

    GovernancePrincipleResource(
            GovernancePrinciple.Repository repository,
            GovernancePrinciples principles,
            PoliticsEditors editors,
            Patches patches,
            Preconditions preconditions,
            RequestFaults request) {
        this.repository = repository;
        this.principles = principles;
        this.editors = editors;
        this.patches = patches;
        this.preconditions = preconditions;
        this.request = request;
    }

    @GET
    @Operation(operationId = "listGovernancePrinciples", summary = "List governance principles")
    public Page<GovernancePrincipleResponse> list(
            @QueryParam("kind") GovernancePrinciple.Kind kind,
            @QueryParam("sort")
                    @DefaultValue("kind,ordinal")
                    @Size(max = 60)
                    @Pattern(
                            regexp =
                                    "^-?(kind|ordinal|code|recordedAt|title)(,-?(kind|ordinal|code|recordedAt|title)){0,2}$")
                    String sort,
            @BeanParam ListRequest page) {
        return repository.page(kind, page, sort).map(this::response);
    }

    @POST
    @Transactional
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.POLITICAL_SECRETARIAT, Role.ADMINISTRATOR, Role.POLITICS_WRITE})
    @Operation(operationId = "createGovernancePrinciple", summary = "Add a governance principle")
    @APIResponse(
            responseCode = "201",
            description = "Created",
            content = @Content(schema = @Schema(implementation = GovernancePrincipleResponse.class)))
    public Response create(GovernancePrincipleRequest principle) {
        return Answers.created(
                response(principles.create(principle, request.faults())), GovernancePrincipleResponse::links);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getGovernancePrinciple", summary = "Read a governance principle")
    public GovernancePrincipleResponse get(@PathParam("id") UUID id) {
        return response(find(id));
    }

    @PATCH
    @Path("/{id}")
    @Transactional
    @Consumes(MergePatchReader.MEDIA_TYPE)
    @RolesAllowed({Role.POLITICAL_SECRETARIAT, Role.ADMINISTRATOR, Role.POLITICS_WRITE})
    @Operation(operationId = "updateGovernancePrinciple", summary = "Correct a governance principle")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MergePatchReader.MEDIA_TYPE,
                            schema = @Schema(ref = "GovernancePrinciplePatch")))
    public GovernancePrincipleResponse update(@PathParam("id") UUID id, MergePatch patch) {
        GovernancePrinciple principle = findForWriting(id);
        var patched = patches.apply(patch, GovernancePrincipleRequest.of(principle), request.faults());
        return response(principles.correct(principle, patched, request.faults()));
    }

    @DELETE
    @Path("/{id}")
    @Transactional
    @RolesAllowed({Role.POLITICAL_SECRETARIAT, Role.ADMINISTRATOR, Role.POLITICS_WRITE})
    @Operation(operationId = "deleteGovernancePrinciple", summary = "Delete a governance principle")
    @APIResponse(responseCode = "204", description = "Deleted")
    public void delete(@PathParam("id") UUID id) {
        principles.delete(findForWriting(id));
    }

    private GovernancePrinciple find(UUID id) {
        GovernancePrinciple principle = repository.findByIdOptional(id).orElseThrow(ProblemException::notFound);
        principle.requireNotDeleted();
        return principle;
    }

    private GovernancePrinciple findForWriting(UUID id) {
        GovernancePrinciple principle = find(id);
        preconditions.claim(principle);
        return principle;
    }

    private GovernancePrincipleResponse response(GovernancePrinciple principle) {
        return GovernancePrincipleResponse.from(principle, editors.allowedActions());
    }
}
