package no.veikart.politics.members;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.UUID;
import no.veikart.politics.bodies.PoliticalBody;
import no.veikart.shared.problem.ProblemException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Who sits in a body on a day. */
@Path("/api/v1/political-bodies/{id}/composition")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Politics")
public class PoliticalBodyCompositionResource {

    private final PoliticalBody.Repository bodies;
    private final CompositionAnswers answers;

    PoliticalBodyCompositionResource(PoliticalBody.Repository bodies, CompositionAnswers answers) {
        this.bodies = bodies;
        this.answers = answers;
    }

    @GET
    @Operation(
            operationId = "getPoliticalBodyComposition",
            summary = "Read who sits in a body on a day",
            description = "Of the term on that day; seats of which nothing is registered are told as that.")
    public CompositionResponse get(
            @PathParam("id") UUID id,
            @QueryParam("asOf")
                    @Parameter(
                            description =
                                    "Day to read; when absent today, or the day of the latest term that is nearest")
                    LocalDate asOf) {
        PoliticalBody body = bodies.findByIdOptional(id).orElseThrow(ProblemException::notFound);
        body.requireNotDeleted();
        return answers.of(body, asOf);
    }
}
