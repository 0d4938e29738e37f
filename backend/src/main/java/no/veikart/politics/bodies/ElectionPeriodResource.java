package no.veikart.politics.bodies;

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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Election periods. */
@Path("/api/v1/election-periods")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Politics")
public class ElectionPeriodResource {

    private final ElectionPeriod.Repository repository;
    private final ElectionPeriods periods;
    private final PoliticsEditors editors;
    private final Patches patches;
    private final Preconditions preconditions;
    private final RequestFaults request;

    ElectionPeriodResource(
            ElectionPeriod.Repository repository,
            ElectionPeriods periods,
            PoliticsEditors editors,
            Patches patches,
            Preconditions preconditions,
            RequestFaults request) {
        this.repository = repository;
        this.periods = periods;
        this.editors = editors;
        this.patches = patches;
        this.preconditions = preconditions;
        this.request = request;
    }

    @GET
    @Operation(operationId = "listElectionPeriods", summary = "List election periods")
    public Page<ElectionPeriodResponse> list(
            @QueryParam("sort")
                    @DefaultValue("-startYear")
                    @Size(max = 60)
                    @Pattern(
                            regexp = "^-?(startYear|code|recordedAt|title)(,-?(startYear|code|recordedAt|title)){0,2}$")
                    String sort,
            @BeanParam ListRequest page) {
        return repository.page(page, sort).map(this::response);
    }

    @POST
    @Transactional
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.POLITICAL_SECRETARIAT, Role.ADMINISTRATOR, Role.POLITICS_WRITE})
    @Operation(operationId = "createElectionPeriod", summary = "Add an election period")
    @APIResponse(
            responseCode = "201",
            description = "Created",
            content = @Content(schema = @Schema(implementation = ElectionPeriodResponse.class)))
    public Response create(ElectionPeriodRequest period) {
        return Answers.created(response(periods.create(period, request.faults())), ElectionPeriodResponse::links);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getElectionPeriod", summary = "Read an election period")
    public ElectionPeriodResponse get(@PathParam("id") UUID id) {
        return response(find(id));
    }

    @PATCH
    @Path("/{id}")
    @Transactional
    @Consumes(MergePatchReader.MEDIA_TYPE)
    @RolesAllowed({Role.POLITICAL_SECRETARIAT, Role.ADMINISTRATOR, Role.POLITICS_WRITE})
    @Operation(
            operationId = "updateElectionPeriod",
            summary = "Correct an election period",
            description = "Terms in it whose end is unknown follow its last year.")
    @RequestBody(
            content = @Content(mediaType = MergePatchReader.MEDIA_TYPE, schema = @Schema(ref = "ElectionPeriodPatch")))
    public ElectionPeriodResponse update(@PathParam("id") UUID id, MergePatch patch) {
        ElectionPeriod period = findForWriting(id);
        var patched = patches.apply(patch, ElectionPeriodRequest.of(period), request.faults());
        return response(periods.correct(period, patched, request.faults()));
    }

    @DELETE
    @Path("/{id}")
    @Transactional
    @RolesAllowed({Role.POLITICAL_SECRETARIAT, Role.ADMINISTRATOR, Role.POLITICS_WRITE})
    @Operation(operationId = "deleteElectionPeriod", summary = "Delete an election period that no term stands in")
    @APIResponse(responseCode = "204", description = "Deleted")
    public void delete(@PathParam("id") UUID id) {
        periods.delete(findForWriting(id));
    }

    private ElectionPeriod find(UUID id) {
        ElectionPeriod period = repository.findByIdOptional(id).orElseThrow(ProblemException::notFound);
        period.requireNotDeleted();
        return period;
    }

    private ElectionPeriod findForWriting(UUID id) {
        ElectionPeriod period = find(id);
        preconditions.claim(period);
        return period;
    }

    private ElectionPeriodResponse response(ElectionPeriod period) {
        return ElectionPeriodResponse.from(period, editors.allowedActions());
    }
}
