package no.veikart.indicators;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
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
import no.veikart.shared.paging.Page;
import no.veikart.shared.paging.PageRequest;
import no.veikart.shared.problem.ProblemException;
import no.veikart.shared.security.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Figures, each under its own address; kept by the controller. */
@Path("/api/v1/observations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Indicators")
public class ObservationResource {

    private final Observation.Repository repository;
    private final Observations observations;
    private final ObservationRecord.Repository records;
    private final IndicatorAnswers answers;
    private final Patches patches;
    private final Preconditions preconditions;
    private final RequestFaults request;

    ObservationResource(
            Observation.Repository repository,
            Observations observations,
            ObservationRecord.Repository records,
            IndicatorAnswers answers,
            Patches patches,
            Preconditions preconditions,
            RequestFaults request) {
        this.repository = repository;
        this.observations = observations;
        this.records = records;
        this.answers = answers;
        this.patches = patches;
        this.preconditions = preconditions;
        this.request = request;
    }

    @POST
    @Transactional
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.CONTROLLER, Role.ADMINISTRATOR, Role.INDICATORS_WRITE})
    @Operation(operationId = "createObservation", summary = "Add an observation")
    @APIResponse(
            responseCode = "201",
            description = "Created",
            content = @Content(schema = @Schema(implementation = ObservationResponse.class)))
    public Response create(ObservationRequest observation) {
        return Answers.created(
                answers.observation(observations.create(observation, request.faults())), ObservationResponse::links);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getObservation", summary = "Read an observation")
    public ObservationResponse get(@PathParam("id") UUID id) {
        return answers.observation(find(id));
    }

    @GET
    @Path("/{id}/revisions")
    @Operation(
            operationId = "listObservationRevisions",
            summary = "List all that has been said of a figure",
            description = "Newest first; `supersededAt` tells when a revision took its place.")
    public Page<ObservationResponse> revisions(@PathParam("id") UUID id, @BeanParam PageRequest page) {
        return answers.observations(records.revisions(find(id).id(), page));
    }

    @PATCH
    @Path("/{id}")
    @Transactional
    @Consumes(MergePatchReader.MEDIA_TYPE)
    @RolesAllowed({Role.CONTROLLER, Role.ADMINISTRATOR, Role.INDICATORS_WRITE})
    @Operation(
            operationId = "updateObservation",
            summary = "Revise an observation",
            description = "The patch must give its own `reason`. What was said before stays known.")
    @RequestBody(
            content = @Content(mediaType = MergePatchReader.MEDIA_TYPE, schema = @Schema(ref = "ObservationPatch")))
    public ObservationResponse update(@PathParam("id") UUID id, MergePatch patch) {
        Observation observation = findForWriting(id);
        var patched = patches.apply(patch, ObservationRequest.of(observation).withoutReason(), request.faults());
        return answers.observation(observations.revise(observation, patched, request.faults()));
    }

    @DELETE
    @Path("/{id}")
    @Transactional
    @RolesAllowed({Role.CONTROLLER, Role.ADMINISTRATOR, Role.INDICATORS_WRITE})
    @Operation(
            operationId = "deleteObservation",
            summary = "Delete an observation that was registered by mistake",
            description =
                    "A figure that is gone is revised to MISSING, with a note. A deleted one is still read by `knownAt`.")
    @APIResponse(responseCode = "204", description = "Deleted")
    public void delete(@PathParam("id") UUID id) {
        observations.delete(findForWriting(id));
    }

    private Observation find(UUID id) {
        Observation observation = repository.findByIdOptional(id).orElseThrow(ProblemException::notFound);
        observation.requireNotDeleted();
        return observation;
    }

    private Observation findForWriting(UUID id) {
        Observation observation = find(id);
        preconditions.claim(observation);
        return observation;
    }
}
