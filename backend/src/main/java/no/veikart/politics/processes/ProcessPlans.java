package no.veikart.politics.processes;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.veikart.shared.text.Code;
import no.veikart.shared.text.LanguageMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The room of plans tells which plans a process leads to, since this room knows no plans. */
public interface ProcessPlans {

    /** A plan as a process mentions it. */
    @Schema(name = "ProcessPlanRef", description = "A plan that a process leads to")
    record Ref(
            @NotNull UUID id,
            @NotNull @Size(max = Code.LONGEST) String code,

            @NotNull @Schema(ref = "#/components/schemas/Title", required = true)
            LanguageMap title) {}

    /** The plan of that code, published or not. */
    Optional<UUID> find(String code);

    /** The plans by id; unpublished ones only where {@code drafts}. */
    Map<UUID, Ref> named(Collection<UUID> plans, boolean drafts);
}
