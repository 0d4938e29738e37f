package no.veikart.politics.activities;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import no.veikart.shared.text.Code;
import no.veikart.shared.text.LanguageMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An activity as others mention it. */
@Schema(name = "BodyActivityRef")
public record BodyActivityRef(
        @NotNull UUID id,
        @NotNull @Size(max = Code.LONGEST) String code,

        @NotNull @Schema(ref = "#/components/schemas/Title", required = true)
        LanguageMap title) {

    static BodyActivityRef from(BodyActivity activity) {
        return new BodyActivityRef(activity.id(), activity.code(), activity.title());
    }
}
