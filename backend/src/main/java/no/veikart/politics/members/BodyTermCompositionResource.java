package no.veikart.politics.members;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.UUID;
import no.veikart.politics.bodies.BodyTerm;
import no.veikart.shared.problem.ProblemException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Who sits in a body's term on a day. */
@Path("/api/v1/body-terms/{id}/composition")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Politics")
public class BodyTermCompositionResource {

    private final BodyTerm.Repository terms;
    private final CompositionAnswers answers;

    BodyTermCompositionResource(BodyTerm.Repository terms, CompositionAnswers answers) {
        this.terms = terms;
        this.answers = answers;
    }

    @GET
    @Operation(
            operationId = "getBodyTermComposition",
            summary = "Read who sits in a body's term on a day",
            description = "Seats of which nothing is registered are told as that.")
    public CompositionResponse get(
            @PathParam("id") UUID id,
            @QueryParam("asOf")
                    @Parameter(description = "Day to read; when absent today, or the day of the term that is nearest")
                    LocalDate asOf) {
        BodyTerm term = terms.findByIdOptional(id).orElseThrow(ProblemException::notFound);
        term.requireNotDeleted();
        return answers.of(term, asOf);
    }
}
