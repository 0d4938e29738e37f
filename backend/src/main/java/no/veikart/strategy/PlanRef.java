package no.veikart.strategy;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import no.veikart.shared.text.Code;
import no.veikart.shared.text.LanguageMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A plan as others mention it. */
@Schema(name = "PlanRef")
public record PlanRef(
        @NotNull UUID id,
        @NotNull @Size(max = Code.LONGEST) String code,

        @NotNull @Schema(ref = "#/components/schemas/Title", required = true)
        LanguageMap title) {

    static PlanRef from(Plan plan) {
        return plan == null ? null : new PlanRef(plan.id(), plan.code(), plan.title());
    }
}
