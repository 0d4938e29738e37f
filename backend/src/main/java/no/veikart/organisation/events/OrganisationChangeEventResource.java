package no.veikart.organisation.events;

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
import no.veikart.shared.http.Answers;
import no.veikart.shared.http.DryRuns;
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

/** What changed the trees of the administration, and why. Editors register what happens at and below their own unit. */
@Path("/api/v1/organisation-change-events")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Organisation")
public class OrganisationChangeEventResource {

    private final OrganisationChangeEvent.Repository repository;
    private final OrganisationChangeEvents events;
    private final ChangeEventRequests requests;
    private final ChangeEventAnswers answers;
    private final ChangeEventScope scope;
    private final DryRuns dryRuns;
    private final Patches patches;
    private final Preconditions preconditions;
    private final RequestFaults request;

    OrganisationChangeEventResource(
            OrganisationChangeEvent.Repository repository,
            OrganisationChangeEvents events,
            ChangeEventRequests requests,
            ChangeEventAnswers answers,
            ChangeEventScope scope,
            DryRuns dryRuns,
            Patches patches,
            Preconditions preconditions,
            RequestFaults request) {
        this.repository = repository;
        this.events = events;
        this.requests = requests;
        this.answers = answers;
        this.scope = scope;
        this.dryRuns = dryRuns;
        this.patches = patches;
        this.preconditions = preconditions;
        this.request = request;
    }

    @GET
    @Operation(
            operationId = "listOrganisationChangeEvents",
            summary = "List what changed the organisation",
            description = "Newest first. What an event did to each unit is told where it is read by itself.")
    public Page<OrganisationChangeEventResponse> list(
            @QueryParam("hierarchy") @Size(max = Code.LONGEST) @Pattern(regexp = Code.PATTERN) String hierarchy,
            @QueryParam("unit")
                    @Size(max = Code.LONGEST)
                    @Pattern(regexp = Code.PATTERN)
                    @Parameter(description = "Code of a unit that took part, or took over")
                    String unit,
            @QueryParam("kind") OrganisationChangeEvent.Kind kind,
            @QueryParam("from") @Parameter(description = "First day, itself included") LocalDate from,
            @QueryParam("to") @Parameter(description = "Last day, itself included") LocalDate to,
            @QueryParam("sort")
                    @DefaultValue("-date")
                    @Size(max = 60)
                    @Pattern(regexp = "^-?(date|code|recordedAt)(,-?(date|code|recordedAt)){0,2}$")
                    String sort,
            @BeanParam ListRequest page) {
        var filter = new OrganisationChangeEvent.Filter(hierarchy, unit, kind, from, to);
        return answers.of(repository.page(filter, page, sort));
    }

    @POST
    @Transactional
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.EDITOR, Role.ADMINISTRATOR, Role.ORGANISATION_WRITE})
    @Operation(
            operationId = "createOrganisationChangeEvent",
            summary = "Change the organisation by an event, or preview what it would change",
            description =
                    "Units, their places, successions and who answers for what follow from the event, all or nothing. An editor must keep every unit touched.")
    @APIResponse(
            responseCode = "201",
            description = "Created",
            content = @Content(schema = @Schema(implementation = OrganisationChangeEventResponse.class)))
    @APIResponse(
            responseCode = "200",
            description = "With `dryRun`: what would be created; nothing is stored",
            content = @Content(schema = @Schema(implementation = OrganisationChangeEventResponse.class)))
    public Response create(
            @QueryParam("dryRun") @DefaultValue("false") @Parameter(description = "Try without storing anything")
                    boolean dryRun,
            OrganisationChangeEventRequest event) {
        events.lock(event.hierarchy());
        scope.require(event);
        var made = events.create(event, request.faults());
        scope.forget();
        var answer = answers.of(made);
        return dryRun
                ? Response.ok(dryRuns.takeBack(answer)).build()
                : Answers.created(answer, OrganisationChangeEventResponse::links);
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getOrganisationChangeEvent",
            summary = "Read a change event, with what it did to each unit and to what they answered for")
    public OrganisationChangeEventResponse get(@PathParam("id") UUID id) {
        return answers.of(find(id));
    }

    @PATCH
    @Path("/{id}")
    @Transactional
    @Consumes(MergePatchReader.MEDIA_TYPE)
    @RolesAllowed({Role.EDITOR, Role.ADMINISTRATOR, Role.ORGANISATION_WRITE})
    @Operation(
            operationId = "updateOrganisationChangeEvent",
            summary = "Correct what is told of a change event",
            description =
                    "Title, description, decision, source and external ids. What it did is changed only by undoing it and registering it anew.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MergePatchReader.MEDIA_TYPE,
                            schema = @Schema(ref = "OrganisationChangeEventPatch")))
    public OrganisationChangeEventResponse update(@PathParam("id") UUID id, MergePatch patch) {
        OrganisationChangeEvent event = findForWriting(id);
        var patched = patches.apply(patch, requests.of(event), request.faults());
        return answers.of(events.correct(event, patched, request.faults()));
    }

    @DELETE
    @Path("/{id}")
    @Transactional
    @RolesAllowed({Role.EDITOR, Role.ADMINISTRATOR, Role.ORGANISATION_WRITE})
    @Operation(
            operationId = "deleteOrganisationChangeEvent",
            summary = "Undo a change event on which nothing has been built",
            description =
                    "The units are again as if it had never been; the codes of those that it made are never given away again. 409 while a later event touches its units, or something hangs on a unit that it made.")
    @APIResponse(responseCode = "204", description = "Undone")
    public void undo(@PathParam("id") UUID id) {
        events.undo(findForWriting(id));
    }

    private OrganisationChangeEvent find(UUID id) {
        OrganisationChangeEvent event = repository.findByIdOptional(id).orElseThrow(ProblemException::notFound);
        event.requireNotDeleted();
        return event;
    }

    /** The tree first and then the event, as everyone does who writes here, so that nobody waits in a circle. */
    private OrganisationChangeEvent findForWriting(UUID id) {
        OrganisationChangeEvent event = find(id);
        events.lock(event.hierarchy());
        preconditions.claim(event);
        scope.require(event);
        return event;
    }
}
