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

/** Positions in units. Editors write at and below their own unit. */
@Path("/api/v1/positions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Organisation")
public class PositionResource {

    private final Position.Repository repository;
    private final Positions positions;
    private final Facts facts;
    private final PositionAnswers answers;
    private final OrganisationEditors editors;
    private final Patches patches;
    private final RequestFaults request;

    PositionResource(
            Position.Repository repository,
            Positions positions,
            Facts facts,
            PositionAnswers answers,
            OrganisationEditors editors,
            Patches patches,
            RequestFaults request) {
        this.repository = repository;
        this.positions = positions;
        this.facts = facts;
        this.answers = answers;
        this.editors = editors;
        this.patches = patches;
        this.request = request;
    }

    @GET
    @Operation(operationId = "listPositions", summary = "List the positions of a day")
    public Page<PositionResponse> list(
            @QueryParam("unit")
                    @Size(max = Code.LONGEST)
                    @Pattern(regexp = Code.PATTERN)
                    @Parameter(description = "Code of the unit that they are in on the day")
                    String unit,
            @QueryParam("kind") Position.Kind kind,
            @QueryParam("asOf") @Parameter(description = "Day to read; today when absent, or with `code` any day")
                    LocalDate asOf,
            @QueryParam("sort")
                    @DefaultValue("kind,title")
                    @Size(max = 60)
                    @Pattern(regexp = "^-?(kind|title|code|recordedAt)(,-?(kind|title|code|recordedAt)){0,2}$")
                    String sort,
            @BeanParam ListRequest page) {
        return answers.of(repository.page(unit, kind, asOf, page, sort), asOf);
    }

    @POST
    @Transactional
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.EDITOR, Role.ADMINISTRATOR, Role.ORGANISATION_WRITE})
    @Operation(operationId = "createPosition", summary = "Add a position")
    @APIResponse(
            responseCode = "201",
            description = "Created",
            content = @Content(schema = @Schema(implementation = PositionResponse.class)))
    public Response create(PositionRequest position) {
        editors.requireIn(position.unit());
        return Answers.created(response(positions.create(position, request.faults())), PositionResponse::links);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getPosition", summary = "Read a position")
    public PositionResponse get(
            @PathParam("id") UUID id,
            @QueryParam("asOf")
                    @Parameter(
                            description =
                                    "Day to read; without it the present, or the nearest day on which it is there")
                    LocalDate asOf) {
        return answers.of(facts.find(Position.class, id), asOf);
    }

    @PATCH
    @Path("/{id}")
    @Transactional
    @Consumes(MergePatchReader.MEDIA_TYPE)
    @RolesAllowed({Role.EDITOR, Role.ADMINISTRATOR, Role.ORGANISATION_WRITE})
    @Operation(
            operationId = "updatePosition",
            summary = "Correct a position",
            description = "What was known before is kept.")
    @RequestBody(content = @Content(mediaType = MergePatchReader.MEDIA_TYPE, schema = @Schema(ref = "PositionPatch")))
    public PositionResponse update(@PathParam("id") UUID id, MergePatch patch) {
        editors.require(facts.find(Position.class, id));
        var position = facts.claim(Position.class, id);
        var patched = patches.apply(patch, positions.request(position), request.faults());
        editors.requireIn(patched.unit());
        return response(positions.correct(position, patched, request.faults()));
    }

    @DELETE
    @Path("/{id}")
    @Transactional
    @RolesAllowed({Role.EDITOR, Role.ADMINISTRATOR, Role.ORGANISATION_WRITE})
    @Operation(operationId = "deletePosition", summary = "Delete a position that was registered by mistake")
    @APIResponse(responseCode = "204", description = "Deleted")
    public void delete(@PathParam("id") UUID id) {
        editors.require(facts.find(Position.class, id));
        positions.delete(facts.claim(Position.class, id));
    }

    private PositionResponse response(Position position) {
        return answers.of(position);
    }
}
