package no.veikart.indicators;

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
import no.veikart.shared.time.Period;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What is aimed for; kept by the controller. */
@Path("/api/v1/targets")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Indicators")
public class TargetResource {

    private final Target.Repository repository;
    private final Targets targets;
    private final IndicatorAnswers answers;
    private final Patches patches;
    private final Preconditions preconditions;
    private final RequestFaults request;

    TargetResource(
            Target.Repository repository,
            Targets targets,
            IndicatorAnswers answers,
            Patches patches,
            Preconditions preconditions,
            RequestFaults request) {
        this.repository = repository;
        this.targets = targets;
        this.answers = answers;
        this.patches = patches;
        this.preconditions = preconditions;
        this.request = request;
    }

    @GET
    @Operation(operationId = "listTargets", summary = "List targets, also those whose place another has taken")
    public Page<TargetResponse> list(
            @QueryParam("indicator")
                    @Size(max = Code.LONGEST)
                    @Pattern(regexp = Code.PATTERN)
                    @Parameter(description = "Code of the indicator")
                    String indicator,
            @QueryParam("period")
                    @Size(max = Period.LONGEST)
                    @Pattern(regexp = Period.PATTERN)
                    @Parameter(description = "By whose end it is to be met", example = "2017")
                    String period,
            @QueryParam("sort")
                    @DefaultValue("code")
                    @Size(max = 60)
                    @Pattern(regexp = "^-?(period|code|recordedAt)(,-?(period|code|recordedAt)){0,2}$")
                    String sort,
            @BeanParam ListRequest page) {
        return answers.targets(repository.page(indicator, period, page, sort));
    }

    @POST
    @Transactional
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.CONTROLLER, Role.ADMINISTRATOR, Role.INDICATORS_WRITE})
    @Operation(
            operationId = "createTarget",
            summary = "Add a target, or one that takes the place of another",
            description =
                    "A target is never overwritten: a new aim names the one that it `supersedes`, and gives its reason.")
    @APIResponse(
            responseCode = "201",
            description = "Created",
            content = @Content(schema = @Schema(implementation = TargetResponse.class)))
    public Response create(TargetRequest target) {
        return Answers.created(answers.target(targets.create(target, request.faults())), TargetResponse::links);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getTarget", summary = "Read a target")
    public TargetResponse get(@PathParam("id") UUID id) {
        return answers.target(find(id));
    }

    @PATCH
    @Path("/{id}")
    @Transactional
    @Consumes(MergePatchReader.MEDIA_TYPE)
    @RolesAllowed({Role.CONTROLLER, Role.ADMINISTRATOR, Role.INDICATORS_WRITE})
    @Operation(
            operationId = "updateTarget",
            summary = "Correct what was recorded wrongly of a target",
            description = "A new aim is no correction: it is a new target that supersedes this one.")
    @RequestBody(content = @Content(mediaType = MergePatchReader.MEDIA_TYPE, schema = @Schema(ref = "TargetPatch")))
    public TargetResponse update(@PathParam("id") UUID id, MergePatch patch) {
        Target target = findForWriting(id);
        var patched = patches.apply(patch, TargetRequest.of(target), request.faults());
        return answers.target(targets.correct(target, patched, request.faults()));
    }

    @DELETE
    @Path("/{id}")
    @Transactional
    @RolesAllowed({Role.CONTROLLER, Role.ADMINISTRATOR, Role.INDICATORS_WRITE})
    @Operation(operationId = "deleteTarget", summary = "Delete a target that was registered by mistake")
    @APIResponse(responseCode = "204", description = "Deleted")
    public void delete(@PathParam("id") UUID id) {
        targets.delete(findForWriting(id));
    }

    private Target find(UUID id) {
        Target target = repository.findByIdOptional(id).orElseThrow(ProblemException::notFound);
        target.requireNotDeleted();
        return target;
    }

    private Target findForWriting(UUID id) {
        Target target = find(id);
        preconditions.claim(target);
        return target;
    }
}
