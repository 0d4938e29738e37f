package no.veikart.strategy;

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
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import no.veikart.organisation.events.Accountability.Statement;
import no.veikart.organisation.events.Handover;
import no.veikart.organisation.units.UnitRef;
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
import no.veikart.shared.security.Caller;
import no.veikart.shared.security.Role;
import no.veikart.shared.text.Code;
import no.veikart.shared.time.Days;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Plans. Anyone reads what is published; editors write, approvers publish and withdraw. */
@Path("/api/v1/plans")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Strategy")
public class PlanResource {

    private final Plan.Repository repository;
    private final Plans plans;
    private final GoalTrees trees;
    private final AccountableUnits units;
    private final Caller caller;
    private final Patches patches;
    private final Preconditions preconditions;
    private final RequestFaults request;

    PlanResource(
            Plan.Repository repository,
            Plans plans,
            GoalTrees trees,
            AccountableUnits units,
            Caller caller,
            Patches patches,
            Preconditions preconditions,
            RequestFaults request) {
        this.repository = repository;
        this.plans = plans;
        this.trees = trees;
        this.units = units;
        this.caller = caller;
        this.patches = patches;
        this.preconditions = preconditions;
        this.request = request;
    }

    @GET
    @Operation(operationId = "listPlans", summary = "List plans")
    public Page<PlanResponse> list(
            @QueryParam("kind") Plan.Kind kind,
            @QueryParam("parent")
                    @Size(max = Code.LONGEST)
                    @Pattern(regexp = Code.PATTERN)
                    @Parameter(description = "Code of the plan above")
                    String parent,
            @QueryParam("publication") Plan.Publication publication,
            @QueryParam("sort")
                    @DefaultValue("code")
                    @Size(max = 60)
                    @Pattern(regexp = "^-?(code|recordedAt|title)(,-?(code|recordedAt|title)){0,2}$")
                    String sort,
            @BeanParam ListRequest page) {
        var filter = new Plan.Filter(kind, parent, publication);
        var found = repository.page(filter, caller.mayReadDrafts(), page, sort);
        var accountable = units.named(
                Days.today(),
                found.items().stream().map(AccountableUnits::stated).toList());
        return found.map(plan -> response(plan, accountable, List.of()));
    }

    @POST
    @Transactional
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.EDITOR, Role.ADMINISTRATOR, Role.STRATEGY_WRITE})
    @Operation(operationId = "createPlan", summary = "Add a plan, as a draft")
    @APIResponse(
            responseCode = "201",
            description = "Created",
            content = @Content(schema = @Schema(implementation = PlanResponse.class)))
    public Response create(PlanRequest plan) {
        units.requireMayWriteFor(plan.accountableUnit());
        return Answers.created(response(plans.create(plan, request.faults())), PlanResponse::links);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getPlan", summary = "Read a plan")
    public PlanResponse get(@PathParam("id") UUID id) {
        return response(find(id));
    }

    @GET
    @Path("/{id}/goal-tree")
    @Operation(operationId = "getGoalTree", summary = "Read the goals of a plan as a tree, as of a day")
    public GoalTree goalTree(
            @PathParam("id") UUID id,
            @QueryParam("asOf") @Parameter(description = "Day to read; today when absent") LocalDate asOf) {
        return trees.read(find(id), Days.asOf(asOf));
    }

    @PATCH
    @Path("/{id}")
    @Transactional
    @Consumes(MergePatchReader.MEDIA_TYPE)
    @RolesAllowed({Role.EDITOR, Role.ADMINISTRATOR, Role.STRATEGY_WRITE})
    @Operation(operationId = "updatePlan", summary = "Correct a plan")
    @RequestBody(content = @Content(mediaType = MergePatchReader.MEDIA_TYPE, schema = @Schema(ref = "PlanPatch")))
    public PlanResponse update(@PathParam("id") UUID id, MergePatch patch) {
        Plan plan = findForWriting(id);
        var patched = plans.restated(plan, patches.apply(patch, PlanRequest.of(plan), request.faults()));
        if (!Objects.equals(patched.accountableUnit(), PlanRequest.of(plan).accountableUnit())) {
            units.requireMayWriteFor(patched.accountableUnit());
        }
        return response(plans.correct(plan, patched, request.faults()));
    }

    @DELETE
    @Path("/{id}")
    @Transactional
    @RolesAllowed({Role.EDITOR, Role.ADMINISTRATOR, Role.STRATEGY_WRITE})
    @Operation(operationId = "deletePlan", summary = "Delete an empty plan")
    @APIResponse(responseCode = "204", description = "Deleted")
    public void delete(@PathParam("id") UUID id) {
        plans.delete(findForWriting(id));
    }

    @POST
    @Path("/{id}/publication")
    @Transactional
    @RolesAllowed({Role.APPROVER, Role.ADMINISTRATOR})
    @Operation(operationId = "publishPlan", summary = "Publish a plan with all that is in it")
    public PlanResponse publish(@PathParam("id") UUID id) {
        Plan plan = find(id);
        preconditions.claim(plan);
        plans.publish(plan);
        return response(plan);
    }

    @POST
    @Path("/{id}/withdrawal")
    @Transactional
    @RolesAllowed({Role.APPROVER, Role.ADMINISTRATOR})
    @Operation(operationId = "withdrawPlan", summary = "Withdraw a published plan with all that is in it")
    public PlanResponse withdraw(@PathParam("id") UUID id) {
        Plan plan = find(id);
        preconditions.claim(plan);
        plans.withdraw(plan);
        return response(plan);
    }

    private Plan find(UUID id) {
        Plan plan = repository.findByIdOptional(id).orElseThrow(ProblemException::notFound);
        plans.requireReadable(plan);
        plan.requireNotDeleted();
        return plan;
    }

    private Plan findForWriting(UUID id) {
        Plan plan = find(id);
        units.requireMayWriteFor(AccountableUnits.stated(plan));
        preconditions.claim(plan);
        return plan;
    }

    private PlanResponse response(Plan plan) {
        var stated = AccountableUnits.stated(plan);
        return response(plan, units.named(Days.today(), List.of(stated)), units.handovers(stated, Days.today()));
    }

    private PlanResponse response(Plan plan, Map<Statement, UnitRef> accountable, List<Handover> handovers) {
        var parent = plans.isReadable(plan.parent()) ? PlanRef.from(plan.parent()) : null;
        return PlanResponse.from(
                plan, parent, accountable.get(AccountableUnits.stated(plan)), handovers, plans.allowedActions(plan));
    }
}
