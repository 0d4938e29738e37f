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

/** How politics is drawn in on the way to decisions. */
@Path("/api/v1/processes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Politics")
public class ProcessResource {

    private final Processes processes;
    private final Facts facts;
    private final ProcessAnswers answers;
    private final Patches patches;
    private final RequestFaults request;

    ProcessResource(Processes processes, Facts facts, ProcessAnswers answers, Patches patches, RequestFaults request) {
        this.processes = processes;
        this.facts = facts;
        this.answers = answers;
        this.patches = patches;
        this.request = request;
    }

    @GET
    @Operation(operationId = "listProcesses", summary = "List processes towards decisions")
    public Page<ProcessResponse> list(
            @QueryParam("plan")
                    @Size(max = Code.LONGEST)
                    @Pattern(regexp = Code.PATTERN)
                    @Parameter(description = "Code of a plan that it leads to")
                    String plan,
            @QueryParam("sort")
                    @DefaultValue("ordinal")
                    @Size(max = 60)
                    @Pattern(regexp = "^-?(ordinal|title|code|recordedAt)(,-?(ordinal|title|code|recordedAt)){0,2}$")
                    String sort,
            @BeanParam ListRequest page) {
        return answers.page(plan, page, sort);
    }

    @POST
    @Transactional
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.POLITICAL_SECRETARIAT, Role.ADMINISTRATOR, Role.POLITICS_WRITE})
    @Operation(operationId = "createProcess", summary = "Add a process")
    @APIResponse(
            responseCode = "201",
            description = "Created",
            content = @Content(schema = @Schema(implementation = ProcessResponse.class)))
    public Response create(ProcessRequest process) {
        return Answers.created(response(processes.create(process, request.faults())), ProcessResponse::links);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getProcess", summary = "Read a process")
    public ProcessResponse get(@PathParam("id") UUID id) {
        return response(facts.find(DecisionProcess.class, id));
    }

    @PATCH
    @Path("/{id}")
    @Transactional
    @Consumes(MergePatchReader.MEDIA_TYPE)
    @RolesAllowed({Role.POLITICAL_SECRETARIAT, Role.ADMINISTRATOR, Role.POLITICS_WRITE})
    @Operation(operationId = "updateProcess", summary = "Correct a process")
    @RequestBody(content = @Content(mediaType = MergePatchReader.MEDIA_TYPE, schema = @Schema(ref = "ProcessPatch")))
    public ProcessResponse update(@PathParam("id") UUID id, MergePatch patch) {
        var decisionProcess = facts.claim(DecisionProcess.class, id);
        var patched = patches.apply(patch, processes.request(decisionProcess), request.faults());
        return response(processes.correct(decisionProcess, patched, request.faults()));
    }

    @DELETE
    @Path("/{id}")
    @Transactional
    @RolesAllowed({Role.POLITICAL_SECRETARIAT, Role.ADMINISTRATOR, Role.POLITICS_WRITE})
    @Operation(operationId = "deleteProcess", summary = "Delete a process that was registered by mistake")
    @APIResponse(responseCode = "204", description = "Deleted")
    public void delete(@PathParam("id") UUID id) {
        processes.delete(facts.claim(DecisionProcess.class, id));
    }

    private ProcessResponse response(DecisionProcess decisionProcess) {
        return answers.of(decisionProcess);
    }
}
