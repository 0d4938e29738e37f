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
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import no.veikart.shared.history.KnownAt;
import no.veikart.shared.http.Answers;
import no.veikart.shared.http.Idempotent;
import no.veikart.shared.http.MergePatch;
import no.veikart.shared.http.MergePatchReader;
import no.veikart.shared.http.Patches;
import no.veikart.shared.http.Preconditions;
import no.veikart.shared.http.RequestFaults;
import no.veikart.shared.paging.ListRequest;
import no.veikart.shared.paging.Page;
import no.veikart.shared.paging.PageRequest;
import no.veikart.shared.problem.ProblemException;
import no.veikart.shared.problem.ProblemType;
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
import org.jboss.resteasy.reactive.RestResponse;

/** Goals on any day, as known at any instant. They are seen with their plan, and kept by their accountable unit. */
@Path("/api/v1/goals")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Strategy")
public class GoalResource {

    private final Goal.Repository repository;
    private final GoalVersion.Repository versions;
    private final GoalRecord.Repository records;
    private final Goals goals;
    private final GoalAnswers answers;
    private final Plans plans;
    private final Plan.Repository planRepository;
    private final AccountableUnits units;
    private final KnownAt known;
    private final Caller caller;
    private final Patches patches;
    private final Preconditions preconditions;
    private final RequestFaults request;

    GoalResource(
            Goal.Repository repository,
            GoalVersion.Repository versions,
            GoalRecord.Repository records,
            Goals goals,
            GoalAnswers answers,
            Plans plans,
            Plan.Repository planRepository,
            AccountableUnits units,
            KnownAt known,
            Caller caller,
            Patches patches,
            Preconditions preconditions,
            RequestFaults request) {
        this.repository = repository;
        this.versions = versions;
        this.records = records;
        this.goals = goals;
        this.answers = answers;
        this.plans = plans;
        this.planRepository = planRepository;
        this.units = units;
        this.known = known;
        this.caller = caller;
        this.patches = patches;
        this.preconditions = preconditions;
        this.request = request;
    }

    @GET
    @Operation(operationId = "listGoals", summary = "List the goals of a day")
    public Page<GoalResponse> list(
            @QueryParam("plan")
                    @Size(max = Code.LONGEST)
                    @Pattern(regexp = Code.PATTERN)
                    @Parameter(description = "Code of the plan")
                    String plan,
            @QueryParam("parent")
                    @Size(max = Code.LONGEST)
                    @Pattern(regexp = Code.PATTERN)
                    @Parameter(description = "Code of the goal above")
                    String parent,
            @QueryParam("kind") Goal.Kind kind,
            @QueryParam("lifecycle") Goal.Lifecycle lifecycle,
            @QueryParam("accountableUnit")
                    @Size(max = Code.LONGEST)
                    @Pattern(regexp = Code.PATTERN)
                    @Parameter(description = "Code of the accountable unit")
                    String accountableUnit,
            @QueryParam("asOf")
                    @Parameter(description = "Day to read; today when absent, or with `code` the nearest day")
                    LocalDate asOf,
            @QueryParam("sort")
                    @DefaultValue("number")
                    @Size(max = 60)
                    @Pattern(regexp = "^-?(number|code|recordedAt|title)(,-?(number|code|recordedAt|title)){0,2}$")
                    String sort,
            @BeanParam ListRequest page) {
        var filter = new GoalVersion.Filter(plan, parent, kind, lifecycle, accountableUnit);
        return answers.of(versions.page(filter, asOf, caller.mayReadDrafts(), page, sort), Days.asOf(asOf));
    }

    @POST
    @Transactional
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.EDITOR, Role.ADMINISTRATOR, Role.STRATEGY_WRITE})
    @Operation(operationId = "createGoal", summary = "Add a goal to a plan")
    @APIResponse(
            responseCode = "201",
            description = "Created",
            content = @Content(schema = @Schema(implementation = GoalResponse.class)))
    public Response create(GoalRequest goal) {
        requireMayWrite(goal);
        return Answers.created(answers.of(goals.create(goal, request.faults()), null), GoalResponse::links);
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getGoal",
            summary = "Read a goal as of a day, as known at an instant",
            description =
                    "Without `asOf` the present is read, or the nearest day on which the goal held; with `knownAt` alone, today.")
    public RestResponse<GoalResponse> get(
            @PathParam("id") UUID id,
            @QueryParam("asOf") @Parameter(description = "Day to read") LocalDate asOf,
            @QueryParam("knownAt")
                    @Parameter(description = "Instant of knowledge; the `Known-At` header tells the one used")
                    Instant knownAt) {
        if (knownAt == null) {
            return RestResponse.ok(answers.of(version(find(id), asOf), asOf));
        }
        Goal goal = findEvenDeleted(id);
        Instant instant = known.settled(knownAt);
        LocalDate day = Days.asOf(asOf);
        var state = records.on(goal.id(), day, instant).orElseThrow(() -> notOn(goal, day));
        return RestResponse.ResponseBuilder.ok(answers.of(state, day))
                .header(KnownAt.HEADER, instant.toString())
                .build();
    }

    @GET
    @Path("/{id}/versions")
    @Operation(
            operationId = "listGoalVersions",
            summary = "List all that a goal said and was known to say",
            description = "Newest knowledge first; `supersededAt` tells when a correction took a state's place.")
    public Page<GoalResponse> versions(@PathParam("id") UUID id, @BeanParam PageRequest page) {
        return answers.ofVersions(records.page(find(id).id(), page));
    }

    @PATCH
    @Path("/{id}")
    @Transactional
    @Consumes(MergePatchReader.MEDIA_TYPE)
    @RolesAllowed({Role.EDITOR, Role.ADMINISTRATOR, Role.STRATEGY_WRITE})
    @Operation(
            operationId = "updateGoal",
            summary = "Correct a goal, or change it from a day on",
            description =
                    "With `effectiveFrom` a new version begins on that day; without, the present version is corrected. "
                            + "What was known before is kept either way.")
    @RequestBody(content = @Content(mediaType = MergePatchReader.MEDIA_TYPE, schema = @Schema(ref = "GoalPatch")))
    public GoalResponse update(
            @PathParam("id") UUID id,
            @QueryParam("effectiveFrom") @Parameter(description = "First day of a new version") LocalDate effectiveFrom,
            MergePatch patch) {
        Goal goal = findForWriting(id);
        var base = version(goal, effectiveFrom);
        requireMayEdit(base);
        var patched = goals.restated(
                base, patches.apply(patch, goals.asRead(base, effectiveFrom), request.faults()), effectiveFrom);
        if (!Objects.equals(
                patched.accountableUnit(), goals.asRead(base, effectiveFrom).accountableUnit())) {
            requireMayWrite(patched);
        }
        return answers.of(goals.change(base, patched, effectiveFrom, request.faults()), effectiveFrom);
    }

    @DELETE
    @Path("/{id}")
    @Transactional
    @RolesAllowed({Role.EDITOR, Role.ADMINISTRATOR, Role.STRATEGY_WRITE})
    @Operation(
            operationId = "deleteGoal",
            summary = "Delete a goal that was registered by mistake",
            description =
                    "A goal that was given up is ended (`validTo`) or has its lifecycle changed. A deleted one can still be read by `knownAt`.")
    @APIResponse(responseCode = "204", description = "Deleted")
    public void delete(@PathParam("id") UUID id) {
        Goal goal = findForWriting(id);
        versions.all(goal.id()).forEach(this::requireMayEdit); // it may pass between units over time
        goals.delete(goal);
    }

    private Goal findEvenDeleted(UUID id) {
        Goal goal = repository.findByIdOptional(id).orElseThrow(ProblemException::notFound);
        plans.requireReadable(goal.plan());
        return goal;
    }

    private Goal find(UUID id) {
        Goal goal = findEvenDeleted(id);
        goal.requireNotDeleted();
        return goal;
    }

    /** Claimed before anything else is read, so that what is changed is what is there. */
    private Goal findForWriting(UUID id) {
        Goal goal = find(id);
        preconditions.claim(goal);
        requireMayEdit(version(goal, null));
        return goal;
    }

    private void requireMayEdit(GoalVersion version) {
        units.requireMayWriteFor(AccountableUnits.keeping(version));
    }

    /** Nobody makes a goal for, or gives one to, a unit outside the own one. */
    private void requireMayWrite(GoalRequest goal) {
        if (goal.accountableUnit() != null) {
            units.requireMayWriteFor(goal.accountableUnit());
        } else if (goal.plan() != null) {
            planRepository
                    .findByCode(goal.plan())
                    .ifPresent(plan -> units.requireMayWriteFor(AccountableUnits.stated(plan)));
        }
    }

    private GoalVersion version(Goal goal, LocalDate day) {
        return (day == null ? versions.present(goal.id(), Days.today()) : versions.on(goal.id(), day))
                .orElseThrow(() -> notOn(goal, day));
    }

    private static ProblemException notOn(Goal goal, LocalDate day) {
        return new ProblemException(ProblemType.NOT_FOUND, "not-on-day", goal.code(), String.valueOf(day));
    }
}
