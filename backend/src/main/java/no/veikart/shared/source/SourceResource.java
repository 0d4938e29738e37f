package no.veikart.shared.source;

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

/** Documents that facts are cited from. Anyone reads; editors, controllers and administrators write. */
@Path("/api/v1/sources")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Sources")
public class SourceResource {

    private final Source.Repository repository;
    private final Sources sources;
    private final Patches patches;
    private final Preconditions preconditions;
    private final RequestFaults request;

    SourceResource(
            Source.Repository repository,
            Sources sources,
            Patches patches,
            Preconditions preconditions,
            RequestFaults request) {
        this.repository = repository;
        this.sources = sources;
        this.patches = patches;
        this.preconditions = preconditions;
        this.request = request;
    }

    @GET
    @Operation(operationId = "listSources", summary = "List sources")
    public Page<SourceResponse> list(
            @QueryParam("sort")
                    @DefaultValue("code")
                    @Size(max = 60)
                    @Pattern(regexp = "^-?(code|recordedAt|title)(,-?(code|recordedAt|title)){0,2}$")
                    String sort,
            @BeanParam ListRequest page) {
        return repository.page(page, sort).map(this::response);
    }

    @POST
    @Transactional
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.EDITOR, Role.POLITICAL_SECRETARIAT, Role.CONTROLLER, Role.ADMINISTRATOR})
    @Operation(operationId = "createSource", summary = "Add a source")
    @APIResponse(
            responseCode = "201",
            description = "Created",
            content = @Content(schema = @Schema(implementation = SourceResponse.class)))
    public Response create(SourceRequest source) {
        return Answers.created(response(sources.create(source, request.faults())), SourceResponse::links);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getSource", summary = "Read a source")
    public SourceResponse get(@PathParam("id") UUID id) {
        return response(find(id));
    }

    @PATCH
    @Path("/{id}")
    @Transactional
    @Consumes(MergePatchReader.MEDIA_TYPE)
    @RolesAllowed({Role.EDITOR, Role.POLITICAL_SECRETARIAT, Role.CONTROLLER, Role.ADMINISTRATOR})
    @Operation(operationId = "updateSource", summary = "Correct a source")
    @RequestBody(content = @Content(mediaType = MergePatchReader.MEDIA_TYPE, schema = @Schema(ref = "SourcePatch")))
    public SourceResponse update(@PathParam("id") UUID id, MergePatch patch) {
        Source source = find(id);
        preconditions.claim(source);
        var patched = patches.apply(patch, SourceRequest.of(source), request.faults());
        return response(sources.correct(source, patched, request.faults()));
    }

    @DELETE
    @Path("/{id}")
    @Transactional
    @RolesAllowed({Role.EDITOR, Role.POLITICAL_SECRETARIAT, Role.CONTROLLER, Role.ADMINISTRATOR})
    @Operation(operationId = "deleteSource", summary = "Delete a source that nothing cites")
    @APIResponse(responseCode = "204", description = "Deleted")
    public void delete(@PathParam("id") UUID id) {
        Source source = find(id);
        preconditions.claim(source);
        sources.delete(source);
    }

    private Source find(UUID id) {
        Source source = repository.findByIdOptional(id).orElseThrow(ProblemException::notFound);
        source.requireNotDeleted();
        return source;
    }

    private SourceResponse response(Source source) {
        return SourceResponse.from(source, sources.allowedActions());
    }
}
