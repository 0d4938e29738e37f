package no.veikart.politics.members;

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

/** Who sits on which seat of a body, or is deputy, and when. */
@Path("/api/v1/memberships")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Politics")
public class MembershipResource {

    private final Membership.Repository repository;
    private final Memberships memberships;
    private final Facts facts;
    private final MembershipAnswers answers;
    private final Patches patches;
    private final RequestFaults request;

    MembershipResource(
            Membership.Repository repository,
            Memberships memberships,
            Facts facts,
            MembershipAnswers answers,
            Patches patches,
            RequestFaults request) {
        this.repository = repository;
        this.memberships = memberships;
        this.facts = facts;
        this.answers = answers;
        this.patches = patches;
        this.request = request;
    }

    @GET
    @Operation(operationId = "listMemberships", summary = "List seats with who has them, and deputies")
    public Page<MembershipResponse> list(
            @QueryParam("term")
                    @Size(max = Code.LONGEST)
                    @Pattern(regexp = Code.PATTERN)
                    @Parameter(description = "Code of the body's term")
                    String term,
            @QueryParam("body")
                    @Size(max = Code.LONGEST)
                    @Pattern(regexp = Code.PATTERN)
                    @Parameter(description = "Code of the political body")
                    String body,
            @QueryParam("person")
                    @Size(max = Code.LONGEST)
                    @Pattern(regexp = Code.PATTERN)
                    @Parameter(description = "Code of the person")
                    String person,
            @QueryParam("list")
                    @Size(max = Code.LONGEST)
                    @Pattern(regexp = Code.PATTERN)
                    @Parameter(description = "Code of the electoral list")
                    String list,
            @QueryParam("capacity") @Parameter(description = "As members or as deputies") Membership.Capacity capacity,
            @QueryParam("asOf") @Parameter(description = "Day on which they hold; all when absent") LocalDate asOf,
            @QueryParam("sort")
                    @DefaultValue("place,from")
                    @Size(max = 60)
                    @Pattern(
                            regexp = "^-?(place|from|name|code|recordedAt)(,-?(place|from|name|code|recordedAt)){0,2}$")
                    String sort,
            @BeanParam ListRequest page) {
        return answers.of(repository.page(term, body, person, list, capacity, asOf, page, sort));
    }

    @POST
    @Transactional
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.POLITICAL_SECRETARIAT, Role.ADMINISTRATOR, Role.POLITICS_WRITE})
    @Operation(operationId = "createMembership", summary = "Add a membership")
    @APIResponse(
            responseCode = "201",
            description = "Created",
            content = @Content(schema = @Schema(implementation = MembershipResponse.class)))
    public Response create(MembershipRequest membership) {
        return Answers.created(response(memberships.create(membership, request.faults())), MembershipResponse::links);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getMembership", summary = "Read a membership")
    public MembershipResponse get(@PathParam("id") UUID id) {
        return response(facts.find(Membership.class, id));
    }

    @PATCH
    @Path("/{id}")
    @Transactional
    @Consumes(MergePatchReader.MEDIA_TYPE)
    @RolesAllowed({Role.POLITICAL_SECRETARIAT, Role.ADMINISTRATOR, Role.POLITICS_WRITE})
    @Operation(
            operationId = "updateMembership",
            summary = "Correct a membership",
            description = "What was known before is kept.")
    @RequestBody(content = @Content(mediaType = MergePatchReader.MEDIA_TYPE, schema = @Schema(ref = "MembershipPatch")))
    public MembershipResponse update(@PathParam("id") UUID id, MergePatch patch) {
        var membership = memberships.claim(id);
        var patched = patches.apply(patch, memberships.request(membership), request.faults());
        return response(memberships.correct(membership, patched, request.faults()));
    }

    @DELETE
    @Path("/{id}")
    @Transactional
    @RolesAllowed({Role.POLITICAL_SECRETARIAT, Role.ADMINISTRATOR, Role.POLITICS_WRITE})
    @Operation(operationId = "deleteMembership", summary = "Delete a membership that was registered by mistake")
    @APIResponse(responseCode = "204", description = "Deleted")
    public void delete(@PathParam("id") UUID id) {
        memberships.delete(memberships.claim(id));
    }

    private MembershipResponse response(Membership membership) {
        return answers.of(membership);
    }
}
