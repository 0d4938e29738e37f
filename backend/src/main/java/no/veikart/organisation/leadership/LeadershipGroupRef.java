package no.veikart.organisation.leadership;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import no.veikart.shared.text.Code;
import no.veikart.shared.text.LanguageMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A leadership group as others mention it. */
@Schema(name = "LeadershipGroupRef")
public record LeadershipGroupRef(
        @NotNull UUID id,
        @NotNull @Size(max = Code.LONGEST) String code,

        @NotNull @Schema(ref = "#/components/schemas/Title", required = true)
        LanguageMap name) {

    static LeadershipGroupRef from(LeadershipGroup group) {
        return new LeadershipGroupRef(group.id(), group.code(), group.name());
    }
}
