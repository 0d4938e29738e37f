package no.veikart.organisation.companies;

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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Companies that the municipality owns, or has a share of. */
@Path("/api/v1/owned-companies")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Organisation")
public class OwnedCompanyResource {

    private final OwnedCompany.Repository repository;
    private final OwnedCompanies ownedCompanies;
    private final Facts facts;
    private final OwnedCompanyAnswers answers;
    private final Patches patches;
    private final RequestFaults request;

    OwnedCompanyResource(
            OwnedCompany.Repository repository,
            OwnedCompanies ownedCompanies,
            Facts facts,
            OwnedCompanyAnswers answers,
            Patches patches,
            RequestFaults request) {
        this.repository = repository;
        this.ownedCompanies = ownedCompanies;
        this.facts = facts;
        this.answers = answers;
        this.patches = patches;
        this.request = request;
    }

    @GET
    @Operation(operationId = "listOwnedCompanies", summary = "List the owned companies of a day")
    public Page<OwnedCompanyResponse> list(
            @QueryParam("asOf") @Parameter(description = "Day to read; today when absent, or with `code` any day")
                    LocalDate asOf,
            @QueryParam("sort")
                    @DefaultValue("name")
                    @Size(max = 60)
                    @Pattern(regexp = "^-?(name|code|recordedAt)(,-?(name|code|recordedAt)){0,2}$")
                    String sort,
            @BeanParam ListRequest page) {
        return answers.of(repository.page(asOf, page, sort));
    }

    @POST
    @Transactional
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.ADMINISTRATOR, Role.ORGANISATION_WRITE})
    @Operation(operationId = "createOwnedCompany", summary = "Add an owned company")
    @APIResponse(
            responseCode = "201",
            description = "Created",
            content = @Content(schema = @Schema(implementation = OwnedCompanyResponse.class)))
    public Response create(OwnedCompanyRequest company) {
        return Answers.created(response(ownedCompanies.create(company, request.faults())), OwnedCompanyResponse::links);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getOwnedCompany", summary = "Read an owned company")
    public OwnedCompanyResponse get(
            @PathParam("id") UUID id,
            @QueryParam("asOf")
                    @Parameter(
                            description =
                                    "Day to read; without it the present, or the nearest day on which it is there")
                    LocalDate asOf) {
        return answers.of(facts.find(OwnedCompany.class, id), asOf);
    }

    @PATCH
    @Path("/{id}")
    @Transactional
    @Consumes(MergePatchReader.MEDIA_TYPE)
    @RolesAllowed({Role.ADMINISTRATOR, Role.ORGANISATION_WRITE})
    @Operation(
            operationId = "updateOwnedCompany",
            summary = "Correct an owned company",
            description = "What was known before is kept.")
    @RequestBody(
            content = @Content(mediaType = MergePatchReader.MEDIA_TYPE, schema = @Schema(ref = "OwnedCompanyPatch")))
    public OwnedCompanyResponse update(@PathParam("id") UUID id, MergePatch patch) {
        var company = facts.claim(OwnedCompany.class, id);
        var patched = patches.apply(patch, ownedCompanies.request(company), request.faults());
        return response(ownedCompanies.correct(company, patched, request.faults()));
    }

    @DELETE
    @Path("/{id}")
    @Transactional
    @RolesAllowed({Role.ADMINISTRATOR, Role.ORGANISATION_WRITE})
    @Operation(operationId = "deleteOwnedCompany", summary = "Delete an owned company that was registered by mistake")
    @APIResponse(responseCode = "204", description = "Deleted")
    public void delete(@PathParam("id") UUID id) {
        ownedCompanies.delete(facts.claim(OwnedCompany.class, id));
    }

    private OwnedCompanyResponse response(OwnedCompany company) {
        return answers.of(company, null);
    }
}
