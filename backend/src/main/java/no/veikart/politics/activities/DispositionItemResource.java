package no.veikart.politics.activities;

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

/** What disposition accounts are used for. */
@Path("/api/v1/disposition-items")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Politics")
public class DispositionItemResource {

    private final DispositionItem.Repository repository;
    private final DispositionItems dispositionItems;
    private final Facts facts;
    private final PoliticsEditors editors;
    private final Patches patches;
    private final RequestFaults request;

    DispositionItemResource(
            DispositionItem.Repository repository,
            DispositionItems dispositionItems,
            Facts facts,
            PoliticsEditors editors,
            Patches patches,
            RequestFaults request) {
        this.repository = repository;
        this.dispositionItems = dispositionItems;
        this.facts = facts;
        this.editors = editors;
        this.patches = patches;
        this.request = request;
    }

    @GET
    @Operation(operationId = "listDispositionItems", summary = "List uses of disposition accounts")
    public Page<DispositionItemResponse> list(
            @QueryParam("account")
                    @Size(max = Code.LONGEST)
                    @Pattern(regexp = Code.PATTERN)
                    @Parameter(description = "Code of the disposition account")
                    String account,
            @QueryParam("kind") DispositionItem.Kind kind,
            @QueryParam("sort")
                    @DefaultValue("account,ordinal")
                    @Size(max = 60)
                    @Pattern(
                            regexp =
                                    "^-?(account|ordinal|title|code|recordedAt)(,-?(account|ordinal|title|code|recordedAt)){0,2}$")
                    String sort,
            @BeanParam ListRequest page) {
        return repository.page(account, kind, page, sort).map(this::response);
    }

    @POST
    @Transactional
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.POLITICAL_SECRETARIAT, Role.ADMINISTRATOR, Role.POLITICS_WRITE})
    @Operation(operationId = "createDispositionItem", summary = "Add a use of a disposition account")
    @APIResponse(
            responseCode = "201",
            description = "Created",
            content = @Content(schema = @Schema(implementation = DispositionItemResponse.class)))
    public Response create(DispositionItemRequest dispositionItem) {
        return Answers.created(
                response(dispositionItems.create(dispositionItem, request.faults())), DispositionItemResponse::links);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getDispositionItem", summary = "Read a use of a disposition account")
    public DispositionItemResponse get(@PathParam("id") UUID id) {
        return response(facts.find(DispositionItem.class, id));
    }

    @PATCH
    @Path("/{id}")
    @Transactional
    @Consumes(MergePatchReader.MEDIA_TYPE)
    @RolesAllowed({Role.POLITICAL_SECRETARIAT, Role.ADMINISTRATOR, Role.POLITICS_WRITE})
    @Operation(operationId = "updateDispositionItem", summary = "Correct a use of a disposition account")
    @RequestBody(
            content = @Content(mediaType = MergePatchReader.MEDIA_TYPE, schema = @Schema(ref = "DispositionItemPatch")))
    public DispositionItemResponse update(@PathParam("id") UUID id, MergePatch patch) {
        var dispositionItem = facts.claim(DispositionItem.class, id);
        var patched = patches.apply(patch, dispositionItems.request(dispositionItem), request.faults());
        return response(dispositionItems.correct(dispositionItem, patched, request.faults()));
    }

    @DELETE
    @Path("/{id}")
    @Transactional
    @RolesAllowed({Role.POLITICAL_SECRETARIAT, Role.ADMINISTRATOR, Role.POLITICS_WRITE})
    @Operation(
            operationId = "deleteDispositionItem",
            summary = "Delete a use of a disposition account that was registered by mistake")
    @APIResponse(responseCode = "204", description = "Deleted")
    public void delete(@PathParam("id") UUID id) {
        dispositionItems.delete(facts.claim(DispositionItem.class, id));
    }

    private DispositionItemResponse response(DispositionItem dispositionItem) {
        return DispositionItemResponse.from(dispositionItem, editors.allowedActions());
    }
}
