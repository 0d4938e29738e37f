package no.veikart.organisation.units;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import no.veikart.shared.http.MergePatch;
import no.veikart.shared.http.MergePatchReader;
import no.veikart.shared.http.Patches;
import no.veikart.shared.http.Preconditions;
import no.veikart.shared.http.RequestFaults;
import no.veikart.shared.paging.Page;
import no.veikart.shared.paging.PageRequest;
import no.veikart.shared.problem.ProblemException;
import no.veikart.shared.security.Caller;
import no.veikart.shared.security.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Levels of the administration: at most a handful, so never paged. They come with the data set; administrators correct them. */
@Path("/api/v1/organisation-levels")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Organisation")
public class OrganisationLevelResource {

    private final OrganisationLevel.Repository repository;
    private final OrganisationLevels levels;
    private final Patches patches;
    private final Preconditions preconditions;
    private final RequestFaults request;
    private final Caller caller;

    OrganisationLevelResource(
            OrganisationLevel.Repository repository,
            OrganisationLevels levels,
            Patches patches,
            Preconditions preconditions,
            RequestFaults request,
            Caller caller) {
        this.repository = repository;
        this.levels = levels;
        this.patches = patches;
        this.preconditions = preconditions;
        this.request = request;
        this.caller = caller;
    }

    @GET
    @Operation(operationId = "listOrganisationLevels", summary = "List the levels from the top")
    public Page<OrganisationLevelResponse> list() {
        List<OrganisationLevelResponse> all =
                repository.fromTheTop().stream().map(this::response).toList();
        return new Page<>(all, new Page.PageInfo(PageRequest.MOST, null, all.size()));
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getOrganisationLevel", summary = "Read a level")
    public OrganisationLevelResponse get(@PathParam("id") UUID id) {
        return response(find(id));
    }

    @PATCH
    @Path("/{id}")
    @Transactional
    @Consumes(MergePatchReader.MEDIA_TYPE)
    @RolesAllowed({Role.ADMINISTRATOR, Role.ORGANISATION_WRITE})
    @Operation(operationId = "updateOrganisationLevel", summary = "Correct a level")
    @RequestBody(
            content =
                    @Content(mediaType = MergePatchReader.MEDIA_TYPE, schema = @Schema(ref = "OrganisationLevelPatch")))
    public OrganisationLevelResponse update(@PathParam("id") UUID id, MergePatch patch) {
        OrganisationLevel level = find(id);
        preconditions.claim(level);
        var patched = patches.apply(patch, OrganisationLevelRequest.of(level), request.faults());
        return response(levels.correct(level, patched, request.faults()));
    }

    private OrganisationLevel find(UUID id) {
        return repository.findByIdOptional(id).orElseThrow(ProblemException::notFound);
    }

    private OrganisationLevelResponse response(OrganisationLevel level) {
        return OrganisationLevelResponse.from(level, caller.hasAny(Role.ADMINISTRATOR, Role.ORGANISATION_WRITE));
    }
}
