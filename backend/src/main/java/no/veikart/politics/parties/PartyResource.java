package no.veikart.politics.parties;

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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Political parties and local lists: what stands for election, whatever it was called on a list. */
@Path("/api/v1/parties")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Politics")
public class PartyResource {

    private final Party.Repository repository;
    private final Parties parties;
    private final Facts facts;
    private final PoliticsEditors editors;
    private final Patches patches;
    private final RequestFaults request;

    PartyResource(
            Party.Repository repository,
            Parties parties,
            Facts facts,
            PoliticsEditors editors,
            Patches patches,
            RequestFaults request) {
        this.repository = repository;
        this.parties = parties;
        this.facts = facts;
        this.editors = editors;
        this.patches = patches;
        this.request = request;
    }

    @GET
    @Operation(operationId = "listParties", summary = "List parties")
    public Page<PartyResponse> list(
            @QueryParam("sort")
                    @DefaultValue("name")
                    @Size(max = 60)
                    @Pattern(regexp = "^-?(name|code|recordedAt)(,-?(name|code|recordedAt)){0,2}$")
                    String sort,
            @BeanParam ListRequest page) {
        return repository.page(page, sort).map(this::response);
    }

    @POST
    @Transactional
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.POLITICAL_SECRETARIAT, Role.ADMINISTRATOR, Role.POLITICS_WRITE})
    @Operation(operationId = "createParty", summary = "Add a party")
    @APIResponse(
            responseCode = "201",
            description = "Created",
            content = @Content(schema = @Schema(implementation = PartyResponse.class)))
    public Response create(PartyRequest party) {
        return Answers.created(response(parties.create(party, request.faults())), PartyResponse::links);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getParty", summary = "Read a party")
    public PartyResponse get(@PathParam("id") UUID id) {
        return response(facts.find(Party.class, id));
    }

    @PATCH
    @Path("/{id}")
    @Transactional
    @Consumes(MergePatchReader.MEDIA_TYPE)
    @RolesAllowed({Role.POLITICAL_SECRETARIAT, Role.ADMINISTRATOR, Role.POLITICS_WRITE})
    @Operation(operationId = "updateParty", summary = "Correct a party", description = "What was known before is kept.")
    @RequestBody(content = @Content(mediaType = MergePatchReader.MEDIA_TYPE, schema = @Schema(ref = "PartyPatch")))
    public PartyResponse update(@PathParam("id") UUID id, MergePatch patch) {
        var party = facts.claim(Party.class, id);
        var patched = patches.apply(patch, parties.request(party), request.faults());
        return response(parties.correct(party, patched, request.faults()));
    }

    @DELETE
    @Path("/{id}")
    @Transactional
    @RolesAllowed({Role.POLITICAL_SECRETARIAT, Role.ADMINISTRATOR, Role.POLITICS_WRITE})
    @Operation(operationId = "deleteParty", summary = "Delete a party that was registered by mistake")
    @APIResponse(responseCode = "204", description = "Deleted")
    public void delete(@PathParam("id") UUID id) {
        parties.delete(facts.claim(Party.class, id));
    }

    private PartyResponse response(Party party) {
        return PartyResponse.from(party, editors.allowedActions());
    }
}
