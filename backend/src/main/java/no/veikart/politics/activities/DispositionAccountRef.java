package no.veikart.politics.activities;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import no.veikart.shared.text.Code;
import no.veikart.shared.text.LanguageMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A disposition account as others mention it. */
@Schema(name = "DispositionAccountRef")
public record DispositionAccountRef(
        @NotNull UUID id,
        @NotNull @Size(max = Code.LONGEST) String code,

        @NotNull @Schema(ref = "#/components/schemas/Title", required = true)
        LanguageMap title,

        @NotNull @Min(1800) @Max(2200) Integer year) {

    static DispositionAccountRef from(DispositionAccount account) {
        return new DispositionAccountRef(account.id(), account.code(), account.title(), account.year());
    }
}
