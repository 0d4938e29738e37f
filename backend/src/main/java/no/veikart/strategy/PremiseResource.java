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
import no.veikart.shared.security.Caller;
import no.veikart.shared.security.Role;
import no.veikart.shared.text.Code;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Premises. They are seen, and kept, by those who see and keep their plan. */
@Path("/api/v1/premises")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Strategy")
public class PremiseResource {

    private final Premise.Repository repository;
    private final Premises premises;
    private final Plans plans;
    private final Plan.Repository planRepository;
    private final AccountableUnits units;
    private final Caller caller;
    private final Patches patches;
    private final Preconditions preconditions;
    private final RequestFaults request;

    PremiseResource(
            Premise.Repository repository,
            Premises premises,
            Plans plans,
            Plan.Repository planRepository,
            AccountableUnits units,
            Caller caller,
            Patches patches,
            Preconditions preconditions,
            RequestFaults request) {
        this.repository = repository;
        this.premises = premises;
        this.plans = plans;
        this.planRepository = planRepository;
        this.units = units;
        this.caller = caller;
        this.patches = patches;
        this.preconditions = preconditions;
        this.request = request;
    }

    @GET
    @Operation(operationId = "listPremises", summary = "List premises")
    public Page<PremiseResponse> list(
            @QueryParam("plan")
                    @Size(max = Code.LONGEST)
                    @Pattern(regexp = Code.PATTERN)
                    @Parameter(description = "Code of the plan")
                    String plan,
            @QueryParam("kind") Premise.Kind kind,
            @QueryParam("sort")
                    @DefaultValue("ordinal")
                    @Size(max = 60)
                    @Pattern(regexp = "^-?(ordinal|code|recordedAt|title)(,-?(ordinal|code|recordedAt|title)){0,2}$")
                    String sort,
            @BeanParam ListRequest page) {
        return repository.page(plan, kind, caller.mayReadDrafts(), page, sort).map(this::response);
    }

    @POST
    @Transactional
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.EDITOR, Role.ADMINISTRATOR, Role.STRATEGY_WRITE})
    @Operation(operationId = "createPremise", summary = "Add a premise to a plan")
    @APIResponse(
            responseCode = "201",
            description = "Created",
            content = @Content(schema = @Schema(implementation = PremiseResponse.class)))
    public Response create(PremiseRequest premise) {
        if (premise.plan() != null) {
            planRepository
                    .findByCode(premise.plan())
                    .ifPresent(plan -> units.requireMayWriteFor(AccountableUnits.stated(plan)));
        }
        return Answers.created(response(premises.create(premise, request.faults())), PremiseResponse::links);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getPremise", summary = "Read a premise")
    public PremiseResponse get(@PathParam("id") UUID id) {
        return response(find(id));
    }

    @PATCH
    @Path("/{id}")
    @Transactional
    @Consumes(MergePatchReader.MEDIA_TYPE)
    @RolesAllowed({Role.EDITOR, Role.ADMINISTRATOR, Role.STRATEGY_WRITE})
    @Operation(operationId = "updatePremise", summary = "Correct a premise")
    @RequestBody(content = @Content(mediaType = MergePatchReader.MEDIA_TYPE, schema = @Schema(ref = "PremisePatch")))
    public PremiseResponse update(@PathParam("id") UUID id, MergePatch patch) {
        Premise premise = findForWriting(id);
        var patched = patches.apply(patch, PremiseRequest.of(premise), request.faults());
        return response(premises.correct(premise, patched, request.faults()));
    }

    @DELETE
    @Path("/{id}")
    @Transactional
    @RolesAllowed({Role.EDITOR, Role.ADMINISTRATOR, Role.STRATEGY_WRITE})
    @Operation(operationId = "deletePremise", summary = "Delete a premise")
    @APIResponse(responseCode = "204", description = "Deleted")
    public void delete(@PathParam("id") UUID id) {
        premises.delete(findForWriting(id));
    }

    private Premise find(UUID id) {
        Premise premise = repository.findByIdOptional(id).orElseThrow(ProblemException::notFound);
        plans.requireReadable(premise.plan());
        premise.requireNotDeleted();
        return premise;
    }

    private Premise findForWriting(UUID id) {
        Premise premise = find(id);
        units.requireMayWriteFor(AccountableUnits.stated(premise.plan()));
        preconditions.claim(premise);
        return premise;
    }

    private PremiseResponse response(Premise premise) {
        return PremiseResponse.from(premise, plans.isEditable(premise.plan()));
    }
}
