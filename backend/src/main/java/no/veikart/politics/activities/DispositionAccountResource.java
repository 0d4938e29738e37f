package no.veikart.politics.activities;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
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

/** Money that bodies dispose of at their own discretion, year by year. */
@Path("/api/v1/disposition-accounts")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Politics")
public class DispositionAccountResource {

    private final DispositionAccount.Repository repository;
    private final DispositionAccounts dispositionAccounts;
    private final Facts facts;
    private final PoliticsEditors editors;
    private final Patches patches;
    private final RequestFaults request;

    DispositionAccountResource(
            DispositionAccount.Repository repository,
            DispositionAccounts dispositionAccounts,
            Facts facts,
            PoliticsEditors editors,
            Patches patches,
            RequestFaults request) {
        this.repository = repository;
        this.dispositionAccounts = dispositionAccounts;
        this.facts = facts;
        this.editors = editors;
        this.patches = patches;
        this.request = request;
    }

    @GET
    @Operation(operationId = "listDispositionAccounts", summary = "List disposition accounts")
    public Page<DispositionAccountResponse> list(
            @QueryParam("body")
                    @Size(max = Code.LONGEST)
                    @Pattern(regexp = Code.PATTERN)
                    @Parameter(description = "Code of a political body whose it is")
                    String body,
            @QueryParam("year") @Min(1800) @Max(2200) Integer year,
            @QueryParam("sort")
                    @DefaultValue("-year,title")
                    @Size(max = 60)
                    @Pattern(regexp = "^-?(year|title|code|recordedAt)(,-?(year|title|code|recordedAt)){0,2}$")
                    String sort,
            @BeanParam ListRequest page) {
        return repository.page(body, year, page, sort).map(this::response);
    }

    @POST
    @Transactional
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.POLITICAL_SECRETARIAT, Role.ADMINISTRATOR, Role.POLITICS_WRITE})
    @Operation(operationId = "createDispositionAccount", summary = "Add a disposition account")
    @APIResponse(
            responseCode = "201",
            description = "Created",
            content = @Content(schema = @Schema(implementation = DispositionAccountResponse.class)))
    public Response create(DispositionAccountRequest dispositionAccount) {
        return Answers.created(
                response(dispositionAccounts.create(dispositionAccount, request.faults())),
                DispositionAccountResponse::links);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getDispositionAccount", summary = "Read a disposition account")
    public DispositionAccountResponse get(@PathParam("id") UUID id) {
        return response(facts.find(DispositionAccount.class, id));
    }

    @PATCH
    @Path("/{id}")
    @Transactional
    @Consumes(MergePatchReader.MEDIA_TYPE)
    @RolesAllowed({Role.POLITICAL_SECRETARIAT, Role.ADMINISTRATOR, Role.POLITICS_WRITE})
    @Operation(
            operationId = "updateDispositionAccount",
            summary = "Correct a disposition account",
            description = "What was known before is kept.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MergePatchReader.MEDIA_TYPE,
                            schema = @Schema(ref = "DispositionAccountPatch")))
    public DispositionAccountResponse update(@PathParam("id") UUID id, MergePatch patch) {
        var dispositionAccount = facts.claim(DispositionAccount.class, id);
        var patched = patches.apply(patch, dispositionAccounts.request(dispositionAccount), request.faults());
        return response(dispositionAccounts.correct(dispositionAccount, patched, request.faults()));
    }

    @DELETE
    @Path("/{id}")
    @Transactional
    @RolesAllowed({Role.POLITICAL_SECRETARIAT, Role.ADMINISTRATOR, Role.POLITICS_WRITE})
    @Operation(
            operationId = "deleteDispositionAccount",
            summary = "Delete a disposition account that was registered by mistake")
    @APIResponse(responseCode = "204", description = "Deleted")
    public void delete(@PathParam("id") UUID id) {
        dispositionAccounts.delete(facts.claim(DispositionAccount.class, id));
    }

    private DispositionAccountResponse response(DispositionAccount dispositionAccount) {
        return DispositionAccountResponse.from(dispositionAccount, editors.allowedActions());
    }
}
