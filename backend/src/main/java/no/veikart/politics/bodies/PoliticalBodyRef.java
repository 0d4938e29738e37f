package no.veikart.politics.bodies;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import no.veikart.shared.text.Code;
import no.veikart.shared.text.LanguageMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A political body as others mention it. */
@Schema(name = "PoliticalBodyRef")
public record PoliticalBodyRef(
        @NotNull UUID id,
        @NotNull @Size(max = Code.LONGEST) String code,

        @NotNull @Schema(ref = "#/components/schemas/Title", required = true)
        LanguageMap name) {

    public static PoliticalBodyRef from(PoliticalBody body) {
        return body == null ? null : new PoliticalBodyRef(body.id(), body.code(), body.name());
    }
}
