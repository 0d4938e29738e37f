package no.veikart.organisation.events;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import no.veikart.shared.text.Code;
import no.veikart.shared.text.LanguageMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The decision behind something as it is read. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "StatedDecision", description = "The decision behind it, as far as it is known")
public record StatedDecisionResponse(
        @Schema(ref = "#/components/schemas/Title") LanguageMap statement,
        DecisionBody body,
        LocalDate decidedOn,

        @Size(max = StatedDecisionRequest.LONGEST_CASE_REFERENCE)
        String caseReference) {

    /** A political body as a decision mentions it. */
    @Schema(name = "DecisionBodyRef")
    public record DecisionBody(
            @NotNull UUID id,
            @NotNull @Size(max = Code.LONGEST) String code,

            @NotNull @Schema(ref = "#/components/schemas/Title", required = true)
            LanguageMap name) {}

    /** @param bodies by id, that of the decision among them */
    public static StatedDecisionResponse from(StatedDecision decision, Map<UUID, DecisionBody> bodies) {
        return decision == null
                ? null
                : new StatedDecisionResponse(
                        decision.statement(),
                        bodies.get(decision.body()),
                        decision.decidedOn(),
                        decision.caseReference());
    }
}
