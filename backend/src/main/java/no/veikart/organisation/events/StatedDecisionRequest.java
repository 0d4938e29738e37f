package no.veikart.organisation.events;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import no.veikart.organisation.events.StatedDecisionResponse.DecisionBody;
import no.veikart.shared.text.Code;
import no.veikart.shared.text.LanguageMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The decision behind something as it is written. */
@Schema(
        name = "StatedDecisionRequest",
        description = "The decision behind it, as far as it is known",
        additionalProperties = Schema.False.class)
public record StatedDecisionRequest(
        @Schema(ref = "#/components/schemas/Title", description = "What a source says of it")
        LanguageMap statement,

        @Size(min = 1, max = Code.LONGEST)
        @Pattern(regexp = Code.PATTERN)
        @Schema(description = "Code of the political body")
        String body,

        LocalDate decidedOn,

        @Size(min = 1, max = LONGEST_CASE_REFERENCE) @Schema(examples = "042/17")
        String caseReference) {

    static final int LONGEST_CASE_REFERENCE = 80;

    /** @param bodies by id, that of the decision among them */
    public static StatedDecisionRequest of(StatedDecision decision, Map<UUID, DecisionBody> bodies) {
        return decision == null
                ? null
                : new StatedDecisionRequest(
                        decision.statement(),
                        decision.body() == null
                                ? null
                                : bodies.get(decision.body()).code(),
                        decision.decidedOn(),
                        decision.caseReference());
    }
}
