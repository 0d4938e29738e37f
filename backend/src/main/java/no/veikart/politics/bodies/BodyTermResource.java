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
import no.veikart.shared.text.Code;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Political bodies in their election periods. */
@Path("/api/v1/body-terms")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Politics")
public class BodyTermResource {

    private final BodyTerm.Repository repository;
    private final BodyTerms terms;
    private final PoliticsEditors editors;
    private final Patches patches;
    private final Preconditions preconditions;
    private final RequestFaults request;

    BodyTermResource(
            BodyTerm.Repository repository,
            BodyTerms terms,
            PoliticsEditors editors,
            Patches patches,
            Preconditions preconditions,
            RequestFaults request) {
        this.repository = repository;
        this.terms = terms;
        this.editors = editors;
        this.patches = patches;
        this.preconditions = preconditions;
        this.request = request;
    }

    @GET
    @Operation(operationId = "listBodyTerms", summary = "List the terms of political bodies")
    public Page<BodyTermResponse> list(
            @QueryParam("body")
                    @Size(max = Code.LONGEST)
                    @Pattern(regexp = Code.PATTERN)
                    @Parameter(description = "Code of the political body")
                    String body,
            @QueryParam("period")
                    @Size(max = Code.LONGEST)
                    @Pattern(regexp = Code.PATTERN)
                    @Parameter(description = "Code of the election period")
                    String period,
            @QueryParam("asOf") @Parameter(description = "Day on which they hold; all terms when absent")
                    LocalDate asOf,
            @QueryParam("sort")
                    @DefaultValue("-period,name")
                    @Size(max = 60)
                    @Pattern(regexp = "^-?(period|code|recordedAt|name)(,-?(period|code|recordedAt|name)){0,2}$")
                    String sort,
            @BeanParam ListRequest page) {
        return repository.page(body, period, asOf, page, sort).map(this::response);
    }

    @POST
    @Transactional
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.POLITICAL_SECRETARIAT, Role.ADMINISTRATOR, Role.POLITICS_WRITE})
    @Operation(operationId = "createBodyTerm", summary = "Add a term of a political body")
    @APIResponse(
            responseCode = "201",
            description = "Created",
            content = @Content(schema = @Schema(implementation = BodyTermResponse.class)))
    public Response create(BodyTermRequest term) {
        return Answers.created(response(terms.create(term, request.faults())), BodyTermResponse::links);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getBodyTerm", summary = "Read a term")
    public BodyTermResponse get(@PathParam("id") UUID id) {
        return response(find(id));
    }

    @PATCH
    @Path("/{id}")
    @Transactional
    @Consumes(MergePatchReader.MEDIA_TYPE)
    @RolesAllowed({Role.POLITICAL_SECRETARIAT, Role.ADMINISTRATOR, Role.POLITICS_WRITE})
    @Operation(
            operationId = "updateBodyTerm",
            summary = "Correct a term",
            description = "What was known before is kept.")
    @RequestBody(content = @Content(mediaType = MergePatchReader.MEDIA_TYPE, schema = @Schema(ref = "BodyTermPatch")))
    public BodyTermResponse update(@PathParam("id") UUID id, MergePatch patch) {
        BodyTerm term = findForWriting(id);
        var patched = patches.apply(patch, BodyTermRequest.of(term), request.faults());
        return response(terms.correct(term, patched, request.faults()));
    }

    @DELETE
    @Path("/{id}")
    @Transactional
    @RolesAllowed({Role.POLITICAL_SECRETARIAT, Role.ADMINISTRATOR, Role.POLITICS_WRITE})
    @Operation(operationId = "deleteBodyTerm", summary = "Delete a term")
    @APIResponse(responseCode = "204", description = "Deleted")
    public void delete(@PathParam("id") UUID id) {
        terms.delete(findForWriting(id));
    }

    private BodyTerm find(UUID id) {
        BodyTerm term = repository.findByIdOptional(id).orElseThrow(ProblemException::notFound);
        term.requireNotDeleted();
        return term;
    }

    private BodyTerm findForWriting(UUID id) {
        BodyTerm term = find(id);
        preconditions.claim(term);
        return term;
    }

    private BodyTermResponse response(BodyTerm term) {
        return BodyTermResponse.from(term, editors.allowedActions());
    }
}
