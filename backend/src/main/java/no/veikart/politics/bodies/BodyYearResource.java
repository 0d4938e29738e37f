package no.veikart.politics.bodies;

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
import no.veikart.shared.http.Answers;
import no.veikart.shared.http.Idempotent;
import no.veikart.shared.http.MergePatch;
import no.veikart.shared.http.MergePatchReader;
import no.veikart.shared.http.Patches;
import no.veikart.shared.http.Preconditions;
import no.veikart.shared.http.RequestFaults;
import no.veikart.shared.paging.ListRequest;
import no.veikart.shared.paging.Page;
import no.veikart.shared.problem.ProblemException;
import no.veikart.shared.security.Role;
import no.veikart.shared.text.Code;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Figures that sources report of political bodies, year by year. */
@Path("/api/v1/body-years")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Politics")
public class BodyYearResource {

    private final BodyYear.Repository repository;
    private final BodyYears years;
    private final BodyYearAnswers answers;
    private final Patches patches;
    private final Preconditions preconditions;
    private final RequestFaults request;

    BodyYearResource(
            BodyYear.Repository repository,
            BodyYears years,
            BodyYearAnswers answers,
            Patches patches,
            Preconditions preconditions,
            RequestFaults request) {
        this.repository = repository;
        this.years = years;
        this.answers = answers;
        this.patches = patches;
        this.preconditions = preconditions;
        this.request = request;
    }

    @GET
    @Operation(operationId = "listBodyYears", summary = "List yearly figures of political bodies")
    public Page<BodyYearResponse> list(
            @QueryParam("body")
                    @Size(max = Code.LONGEST)
                    @Pattern(regexp = Code.PATTERN)
                    @Parameter(description = "Code of the political body")
                    String body,
            @QueryParam("year") @Min(1800) @Max(2200) Integer year,
            @QueryParam("sort")
                    @DefaultValue("-year,name")
                    @Size(max = 60)
                    @Pattern(regexp = "^-?(year|code|recordedAt|name)(,-?(year|code|recordedAt|name)){0,2}$")
                    String sort,
            @BeanParam ListRequest page) {
        return answers.of(repository.page(body, year, page, sort));
    }

    @POST
    @Transactional
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.POLITICAL_SECRETARIAT, Role.ADMINISTRATOR, Role.POLITICS_WRITE})
    @Operation(operationId = "createBodyYear", summary = "Add reported figures of a body and year")
    @APIResponse(
            responseCode = "201",
            description = "Created",
            content = @Content(schema = @Schema(implementation = BodyYearResponse.class)))
    public Response create(BodyYearRequest year) {
        return Answers.created(response(years.create(year, request.faults())), BodyYearResponse::links);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getBodyYear", summary = "Read the figures of a body and year")
    public BodyYearResponse get(@PathParam("id") UUID id) {
        return response(find(id));
    }

    @PATCH
    @Path("/{id}")
    @Transactional
    @Consumes(MergePatchReader.MEDIA_TYPE)
    @RolesAllowed({Role.POLITICAL_SECRETARIAT, Role.ADMINISTRATOR, Role.POLITICS_WRITE})
    @Operation(operationId = "updateBodyYear", summary = "Correct the figures of a body and year")
    @RequestBody(content = @Content(mediaType = MergePatchReader.MEDIA_TYPE, schema = @Schema(ref = "BodyYearPatch")))
    public BodyYearResponse update(@PathParam("id") UUID id, MergePatch patch) {
        BodyYear year = findForWriting(id);
        var patched = patches.apply(patch, BodyYearRequest.of(year), request.faults());
        return response(years.correct(year, patched, request.faults()));
    }

    @DELETE
    @Path("/{id}")
    @Transactional
    @RolesAllowed({Role.POLITICAL_SECRETARIAT, Role.ADMINISTRATOR, Role.POLITICS_WRITE})
    @Operation(operationId = "deleteBodyYear", summary = "Delete the figures of a body and year")
    @APIResponse(responseCode = "204", description = "Deleted")
    public void delete(@PathParam("id") UUID id) {
        years.delete(findForWriting(id));
    }

    private BodyYear find(UUID id) {
        BodyYear year = repository.findByIdOptional(id).orElseThrow(ProblemException::notFound);
        year.requireNotDeleted();
        return year;
    }

    private BodyYear findForWriting(UUID id) {
        BodyYear year = find(id);
        preconditions.claim(year);
        return year;
    }

    private BodyYearResponse response(BodyYear year) {
        return answers.of(year);
    }
}
