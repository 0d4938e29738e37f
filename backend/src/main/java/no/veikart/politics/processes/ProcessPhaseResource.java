package no.veikart.politics.processes;

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
import no.veikart.shared.text.Code;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Steps on the way to decisions. */
@Path("/api/v1/process-phases")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Politics")
public class ProcessPhaseResource {

    private final ProcessPhase.Repository repository;
    private final ProcessPhases processPhases;
    private final Facts facts;
    private final PoliticsEditors editors;
    private final Patches patches;
    private final RequestFaults request;

    ProcessPhaseResource(
            ProcessPhase.Repository repository,
            ProcessPhases processPhases,
            Facts facts,
            PoliticsEditors editors,
            Patches patches,
            RequestFaults request) {
        this.repository = repository;
        this.processPhases = processPhases;
        this.facts = facts;
        this.editors = editors;
        this.patches = patches;
        this.request = request;
    }

    @GET
    @Operation(operationId = "listProcessPhases", summary = "List phases of processes")
    public Page<ProcessPhaseResponse> list(
            @QueryParam("process")
                    @Size(max = Code.LONGEST)
                    @Pattern(regexp = Code.PATTERN)
                    @Parameter(description = "Code of the process")
                    String process,
            @QueryParam("kind") ProcessPhase.Kind kind,
            @QueryParam("body")
                    @Size(max = Code.LONGEST)
                    @Pattern(regexp = Code.PATTERN)
                    @Parameter(description = "Code of a political body that takes part")
                    String body,
            @QueryParam("sort")
                    @DefaultValue("process,ordinal")
                    @Size(max = 60)
                    @Pattern(
                            regexp =
                                    "^-?(process|ordinal|kind|title|code|recordedAt)(,-?(process|ordinal|kind|title|code|recordedAt)){0,2}$")
                    String sort,
            @BeanParam ListRequest page) {
        return repository.page(process, kind, body, page, sort).map(this::response);
    }

    @POST
    @Transactional
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.POLITICAL_SECRETARIAT, Role.ADMINISTRATOR, Role.POLITICS_WRITE})
    @Operation(operationId = "createProcessPhase", summary = "Add a phase of a process")
    @APIResponse(
            responseCode = "201",
            description = "Created",
            content = @Content(schema = @Schema(implementation = ProcessPhaseResponse.class)))
    public Response create(ProcessPhaseRequest processPhase) {
        return Answers.created(
                response(processPhases.create(processPhase, request.faults())), ProcessPhaseResponse::links);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getProcessPhase", summary = "Read a phase of a process")
    public ProcessPhaseResponse get(@PathParam("id") UUID id) {
        return response(facts.find(ProcessPhase.class, id));
    }

    @PATCH
    @Path("/{id}")
    @Transactional
    @Consumes(MergePatchReader.MEDIA_TYPE)
    @RolesAllowed({Role.POLITICAL_SECRETARIAT, Role.ADMINISTRATOR, Role.POLITICS_WRITE})
    @Operation(operationId = "updateProcessPhase", summary = "Correct a phase of a process")
    @RequestBody(
            content = @Content(mediaType = MergePatchReader.MEDIA_TYPE, schema = @Schema(ref = "ProcessPhasePatch")))
    public ProcessPhaseResponse update(@PathParam("id") UUID id, MergePatch patch) {
        var processPhase = facts.claim(ProcessPhase.class, id);
        var patched = patches.apply(patch, processPhases.request(processPhase), request.faults());
        return response(processPhases.correct(processPhase, patched, request.faults()));
    }

    @DELETE
    @Path("/{id}")
    @Transactional
    @RolesAllowed({Role.POLITICAL_SECRETARIAT, Role.ADMINISTRATOR, Role.POLITICS_WRITE})
    @Operation(
            operationId = "deleteProcessPhase",
            summary = "Delete a phase of a process that was registered by mistake")
    @APIResponse(responseCode = "204", description = "Deleted")
    public void delete(@PathParam("id") UUID id) {
        processPhases.delete(facts.claim(ProcessPhase.class, id));
    }

    private ProcessPhaseResponse response(ProcessPhase processPhase) {
        return ProcessPhaseResponse.from(processPhase, editors.allowedActions());
    }
}
