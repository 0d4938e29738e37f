package no.veikart.organisation.leadership;

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

/** What comes with positions, and with leading a unit of a level. Editors write for positions at and below their own unit. */
@Path("/api/v1/responsibilities")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Organisation")
public class ResponsibilityResource {

    private final Responsibility.Repository repository;
    private final Responsibilities responsibilities;
    private final Facts facts;
    private final OrganisationEditors editors;
    private final Patches patches;
    private final RequestFaults request;

    ResponsibilityResource(
            Responsibility.Repository repository,
            Responsibilities responsibilities,
            Facts facts,
            OrganisationEditors editors,
            Patches patches,
            RequestFaults request) {
        this.repository = repository;
        this.responsibilities = responsibilities;
        this.facts = facts;
        this.editors = editors;
        this.patches = patches;
        this.request = request;
    }

    @GET
    @Operation(operationId = "listResponsibilities", summary = "List responsibilities")
    public Page<ResponsibilityResponse> list(
            @QueryParam("position")
                    @Size(max = Code.LONGEST)
                    @Pattern(regexp = Code.PATTERN)
                    @Parameter(description = "Code of the position that they come with")
                    String position,
            @QueryParam("level")
                    @Size(max = Code.LONGEST)
                    @Pattern(regexp = Code.PATTERN)
                    @Parameter(description = "Code of the level whose leaders they come with")
                    String level,
            @QueryParam("kind") Responsibility.Kind kind,
            @QueryParam("unit")
                    @Size(max = Code.LONGEST)
                    @Pattern(regexp = Code.PATTERN)
                    @Parameter(
                            description =
                                    "Code of a unit: what applies to whoever leads it, by its positions and by its level")
                    String unit,
            @QueryParam("asOf") @Parameter(description = "Day on which the unit is led; today when absent")
                    LocalDate asOf,
            @QueryParam("sort")
                    @DefaultValue("kind,ordinal")
                    @Size(max = 60)
                    @Pattern(
                            regexp =
                                    "^-?(kind|ordinal|statement|code|recordedAt)(,-?(kind|ordinal|statement|code|recordedAt)){0,2}$")
                    String sort,
            @BeanParam ListRequest page) {
        return repository
                .page(new Responsibility.Filter(position, level, kind, unit), asOf, page, sort)
                .map(this::response);
    }

    @POST
    @Transactional
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.EDITOR, Role.ADMINISTRATOR, Role.ORGANISATION_WRITE})
    @Operation(operationId = "createResponsibility", summary = "Add a responsibility")
    @APIResponse(
            responseCode = "201",
            description = "Created",
            content = @Content(schema = @Schema(implementation = ResponsibilityResponse.class)))
    public Response create(ResponsibilityRequest responsibility) {
        requireFor(responsibility);
        return Answers.created(
                response(responsibilities.create(responsibility, request.faults())), ResponsibilityResponse::links);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getResponsibility", summary = "Read a responsibility")
    public ResponsibilityResponse get(@PathParam("id") UUID id) {
        return response(facts.find(Responsibility.class, id));
    }

    @PATCH
    @Path("/{id}")
    @Transactional
    @Consumes(MergePatchReader.MEDIA_TYPE)
    @RolesAllowed({Role.EDITOR, Role.ADMINISTRATOR, Role.ORGANISATION_WRITE})
    @Operation(operationId = "updateResponsibility", summary = "Correct a responsibility")
    @RequestBody(
            content = @Content(mediaType = MergePatchReader.MEDIA_TYPE, schema = @Schema(ref = "ResponsibilityPatch")))
    public ResponsibilityResponse update(@PathParam("id") UUID id, MergePatch patch) {
        requireFor(facts.find(Responsibility.class, id));
        var responsibility = facts.claim(Responsibility.class, id);
        var patched = patches.apply(patch, responsibilities.request(responsibility), request.faults());
        return response(responsibilities.correct(responsibility, patched, request.faults()));
    }

    @DELETE
    @Path("/{id}")
    @Transactional
    @RolesAllowed({Role.EDITOR, Role.ADMINISTRATOR, Role.ORGANISATION_WRITE})
    @Operation(operationId = "deleteResponsibility", summary = "Delete a responsibility that was registered by mistake")
    @APIResponse(responseCode = "204", description = "Deleted")
    public void delete(@PathParam("id") UUID id) {
        requireFor(facts.find(Responsibility.class, id));
        responsibilities.delete(facts.claim(Responsibility.class, id));
    }

    /** What goes with a level is for administrators. A code that names no position is a fault, told with the others. */
    private void requireFor(ResponsibilityRequest responsibility) {
        var position = facts.named(Position.class, responsibility.position());
        if (responsibility.level() != null) {
            editors.require();
        } else if (position != null) {
            editors.require(position);
        }
    }

    private void requireFor(Responsibility responsibility) {
        if (responsibility.level() != null) {
            editors.require();
        } else {
            editors.require(responsibility.position());
        }
    }

    private ResponsibilityResponse response(Responsibility responsibility) {
        var actions = responsibility.level() == null ? editors.actionsOf(responsibility.position()) : editors.actions();
        return ResponsibilityResponse.from(responsibility, actions);
    }
}
