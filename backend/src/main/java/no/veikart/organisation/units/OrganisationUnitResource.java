package no.veikart.organisation.units;

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
import no.veikart.shared.security.Role;
import no.veikart.shared.text.Code;
import no.veikart.shared.time.Days;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Units of the administration on any day. Editors write at and below their own unit. */
@Path("/api/v1/organisation-units")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Organisation")
public class OrganisationUnitResource {

    private final OrganisationUnit.Repository repository;
    private final OrganisationUnitVersion.Repository versions;
    private final OrganisationUnits units;
    private final OrganisationUnitAnswers answers;
    private final EditorScope scope;
    private final Patches patches;
    private final Preconditions preconditions;
    private final RequestFaults request;

    OrganisationUnitResource(
            OrganisationUnit.Repository repository,
            OrganisationUnitVersion.Repository versions,
            OrganisationUnits units,
            OrganisationUnitAnswers answers,
            EditorScope scope,
            Patches patches,
            Preconditions preconditions,
            RequestFaults request) {
        this.repository = repository;
        this.versions = versions;
        this.units = units;
        this.answers = answers;
        this.scope = scope;
        this.patches = patches;
        this.preconditions = preconditions;
        this.request = request;
    }

    @GET
    @Operation(operationId = "listOrganisationUnits", summary = "List the units of a day")
    public Page<OrganisationUnitResponse> list(
            @QueryParam("asOf")
                    @Parameter(description = "Day to read; today when absent, or with `code` the nearest day")
                    LocalDate asOf,
            @QueryParam("hierarchy") @Size(max = Code.LONGEST) @Pattern(regexp = Code.PATTERN) String hierarchy,
            @QueryParam("level") @Size(max = Code.LONGEST) @Pattern(regexp = Code.PATTERN) String level,
            @QueryParam("parent")
                    @Size(max = Code.LONGEST)
                    @Pattern(regexp = Code.PATTERN)
                    @Parameter(description = "Code of the unit above")
                    String parent,
            @QueryParam("sort")
                    @DefaultValue("code")
                    @Size(max = 60)
                    @Pattern(regexp = "^-?(code|recordedAt|name)(,-?(code|recordedAt|name)){0,2}$")
                    String sort,
            @BeanParam ListRequest page) {
        var filter = new OrganisationUnitVersion.Filter(hierarchy, level, parent);
        return answers.of(versions.page(filter, asOf, page, sort), Days.asOf(asOf));
    }

    @POST
    @Transactional
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.EDITOR, Role.ADMINISTRATOR, Role.ORGANISATION_WRITE})
    @Operation(operationId = "createOrganisationUnit", summary = "Add a unit at its place in the tree")
    @APIResponse(
            responseCode = "201",
            description = "Created",
            content = @Content(schema = @Schema(implementation = OrganisationUnitResponse.class)))
    public Response create(OrganisationUnitRequest unit) {
        var parent = unit.parent() == null
                ? null
                : repository.findByCode(unit.parent()).orElse(null);
        if (unit.parent() == null || parent != null) { // a code that names no unit is a fault, told with the others
            scope.require(parent == null ? null : parent.id(), Role.ORGANISATION_WRITE);
        }
        var made = units.create(unit, request.faults());
        scope.forget();
        return Answers.created(answers.of(made), OrganisationUnitResponse::links);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getOrganisationUnit", summary = "Read a unit as of a day")
    public OrganisationUnitResponse get(
            @PathParam("id") UUID id,
            @QueryParam("asOf")
                    @Parameter(
                            description =
                                    "Day to read; without it the present, or the nearest day on which the unit was")
                    LocalDate asOf) {
        return answers.of(versions.onOrNear(repository.present(id), asOf), asOf);
    }

    @GET
    @Path("/{id}/versions")
    @Operation(operationId = "listOrganisationUnitVersions", summary = "List what a unit was called and was, over time")
    public Page<OrganisationUnitResponse> versions(@PathParam("id") UUID id) {
        return answers.ofAll(versions.all(repository.present(id).id()));
    }

    @PATCH
    @Path("/{id}")
    @Transactional
    @Consumes(MergePatchReader.MEDIA_TYPE)
    @RolesAllowed({Role.EDITOR, Role.ADMINISTRATOR, Role.ORGANISATION_WRITE})
    @Operation(
            operationId = "updateOrganisationUnit",
            summary = "Correct a unit, or change it from a day on",
            description =
                    "With `effectiveFrom` a new version begins on that day; without, the present version is corrected. "
                            + "What was known before is kept either way. A unit is never moved by a patch.")
    @RequestBody(
            content =
                    @Content(mediaType = MergePatchReader.MEDIA_TYPE, schema = @Schema(ref = "OrganisationUnitPatch")))
    public OrganisationUnitResponse update(
            @PathParam("id") UUID id,
            @QueryParam("effectiveFrom") @Parameter(description = "First day of a new version") LocalDate effectiveFrom,
            MergePatch patch) {
        OrganisationUnit unit = findForWriting(id);
        var base = versions.onOrNear(unit, effectiveFrom);
        var patched = patches.apply(patch, units.request(base), request.faults());
        return answers.of(units.change(base, patched, effectiveFrom, request.faults()));
    }

    @DELETE
    @Path("/{id}")
    @Transactional
    @RolesAllowed({Role.EDITOR, Role.ADMINISTRATOR, Role.ORGANISATION_WRITE})
    @Operation(
            operationId = "deleteOrganisationUnit",
            summary = "Delete a unit that was registered by mistake",
            description =
                    "A unit that existed and exists no more is closed, not deleted. Its code is never given away again.")
    @APIResponse(responseCode = "204", description = "Deleted")
    public void delete(@PathParam("id") UUID id) {
        units.delete(findForWriting(id));
    }

    /** The tree first and then the unit, as everyone does who writes here, so that nobody waits in a circle. */
    private OrganisationUnit findForWriting(UUID id) {
        OrganisationUnit unit = repository.present(id);
        repository.lockTree(unit.hierarchy());
        scope.require(id, Role.ORGANISATION_WRITE);
        preconditions.claim(unit);
        return unit;
    }
}
