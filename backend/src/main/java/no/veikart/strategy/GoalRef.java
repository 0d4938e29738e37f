package no.veikart.strategy;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import no.veikart.shared.text.Code;
import no.veikart.shared.text.LanguageMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A goal as others mention it: by its title on the day that is read. */
@Schema(name = "GoalRef")
public record GoalRef(
        @NotNull UUID id,
        @NotNull @Size(max = Code.LONGEST) String code,

        @NotNull @Schema(ref = "#/components/schemas/Title", required = true)
        LanguageMap title) {

    static GoalRef from(GoalState state) {
        return new GoalRef(state.goal().id(), state.goal().code(), state.title());
    }
}
