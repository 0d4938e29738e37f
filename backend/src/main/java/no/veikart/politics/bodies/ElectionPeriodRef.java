package no.veikart.politics.bodies;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import no.veikart.shared.text.Code;
import no.veikart.shared.text.LanguageMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An election period as others mention it. */
@Schema(name = "ElectionPeriodRef")
public record ElectionPeriodRef(
        @NotNull UUID id,
        @NotNull @Size(max = Code.LONGEST) String code,

        @NotNull @Schema(ref = "#/components/schemas/Title", required = true)
        LanguageMap title) {

    public static ElectionPeriodRef from(ElectionPeriod period) {
        return new ElectionPeriodRef(period.id(), period.code(), period.title());
    }
}
