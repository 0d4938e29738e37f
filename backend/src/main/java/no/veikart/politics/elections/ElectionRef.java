package no.veikart.politics.elections;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import no.veikart.shared.text.Code;
import no.veikart.shared.text.LanguageMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An election as others mention it. */
@Schema(name = "ElectionRef")
public record ElectionRef(
        @NotNull UUID id,
        @NotNull @Size(max = Code.LONGEST) String code,

        @NotNull @Schema(ref = "#/components/schemas/Title", required = true)
        LanguageMap title,

        @NotNull @Min(1800) @Max(2200) Integer year) {

    public static ElectionRef from(Election election) {
        return new ElectionRef(election.id(), election.code(), election.title(), election.year());
    }
}
