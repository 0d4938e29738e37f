package no.veikart.politics.processes;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import no.veikart.shared.text.Code;
import no.veikart.shared.text.LanguageMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A process as others mention it. */
@Schema(name = "ProcessRef")
public record ProcessRef(
        @NotNull UUID id,
        @NotNull @Size(max = Code.LONGEST) String code,

        @NotNull @Schema(ref = "#/components/schemas/Title", required = true)
        LanguageMap title) {

    static ProcessRef from(DecisionProcess process) {
        return new ProcessRef(process.id(), process.code(), process.title());
    }
}
