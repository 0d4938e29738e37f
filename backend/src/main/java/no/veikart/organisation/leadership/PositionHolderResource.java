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

/** Who holds which position, and when. Editors write at and below their own unit. */
@Path("/api/v1/position-holders")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Organisation")
public class PositionHolderResource {

    private final PositionHolder.Repository repository;
    private final PositionHolders positionHolders;
    private final Facts facts;
    private final OrganisationEditors editors;
    private final Patches patches;
    private final RequestFaults request;

    PositionHolderResource(
            PositionHolder.Repository repository,
            PositionHolders positionHolders,
            Facts facts,
            OrganisationEditors editors,
            Patches patches,
            RequestFaults request) {
        this.repository = repository;
        this.positionHolders = positionHolders;
        this.facts = facts;
        this.editors = editors;
        this.patches = patches;
        this.request = request;
    }

    @GET
    @Operation(operationId = "listPositionHolders", summary = "List who holds which position")
    public Page<PositionHolderResponse> list(
            @QueryParam("position")
                    @Size(max = Code.LONGEST)
                    @Pattern(regexp = Code.PATTERN)
                    @Parameter(description = "Code of the position")
                    String position,
            @QueryParam("person")
                    @Size(max = Code.LONGEST)
                    @Pattern(regexp = Code.PATTERN)
                    @Parameter(description = "Code of the person")
                    String person,
            @QueryParam("asOf") @Parameter(description = "Day on which they hold; all when absent") LocalDate asOf,
            @QueryParam("sort")
                    @DefaultValue("-from,name")
                    @Size(max = 60)
                    @Pattern(regexp = "^-?(from|name|code|recordedAt)(,-?(from|name|code|recordedAt)){0,2}$")
                    String sort,
            @BeanParam ListRequest page) {
        return repository.page(position, person, asOf, page, sort).map(this::response);
    }

    @POST
    @Transactional
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.EDITOR, Role.ADMINISTRATOR, Role.ORGANISATION_WRITE})
    @Operation(operationId = "createPositionHolder", summary = "Add a holder of a position")
    @APIResponse(
            responseCode = "201",
            description = "Created",
            content = @Content(schema = @Schema(implementation = PositionHolderResponse.class)))
    public Response create(PositionHolderRequest holder) {
        requireFor(holder.position());
        return Answers.created(
                response(positionHolders.create(holder, request.faults())), PositionHolderResponse::links);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getPositionHolder", summary = "Read a holder of a position")
    public PositionHolderResponse get(@PathParam("id") UUID id) {
        return response(facts.find(PositionHolder.class, id));
    }

    @PATCH
    @Path("/{id}")
    @Transactional
    @Consumes(MergePatchReader.MEDIA_TYPE)
    @RolesAllowed({Role.EDITOR, Role.ADMINISTRATOR, Role.ORGANISATION_WRITE})
    @Operation(
            operationId = "updatePositionHolder",
            summary = "Correct a holder of a position",
            description = "What was known before is kept.")
    @RequestBody(
            content = @Content(mediaType = MergePatchReader.MEDIA_TYPE, schema = @Schema(ref = "PositionHolderPatch")))
    public PositionHolderResponse update(@PathParam("id") UUID id, MergePatch patch) {
        editors.require(facts.find(PositionHolder.class, id).position());
        var holder = facts.claim(PositionHolder.class, id);
        var patched = patches.apply(patch, positionHolders.request(holder), request.faults());
        return response(positionHolders.correct(holder, patched, request.faults()));
    }

    @DELETE
    @Path("/{id}")
    @Transactional
    @RolesAllowed({Role.EDITOR, Role.ADMINISTRATOR, Role.ORGANISATION_WRITE})
    @Operation(
            operationId = "deletePositionHolder",
            summary = "Delete a holder of a position that was registered by mistake")
    @APIResponse(responseCode = "204", description = "Deleted")
    public void delete(@PathParam("id") UUID id) {
        editors.require(facts.find(PositionHolder.class, id).position());
        positionHolders.delete(facts.claim(PositionHolder.class, id));
    }

    /** A code that names no position is a fault, told with the others. */
    private void requireFor(String code) {
        var position = facts.named(Position.class, code);
        if (position != null) {
            editors.require(position);
        }
    }

    private PositionHolderResponse response(PositionHolder holder) {
        return PositionHolderResponse.from(holder, editors.actionsOf(holder.position()));
    }
}
