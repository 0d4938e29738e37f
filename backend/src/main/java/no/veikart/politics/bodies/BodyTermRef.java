package no.veikart.politics.bodies;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import no.veikart.shared.text.Code;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A body's term as others mention it. */
@Schema(name = "BodyTermRef")
public record BodyTermRef(
        @NotNull UUID id,
        @NotNull @Size(max = Code.LONGEST) String code,
        @NotNull PoliticalBodyRef body,
        @NotNull ElectionPeriodRef period) {

    public static BodyTermRef from(BodyTerm term) {
        return new BodyTermRef(
                term.id(), term.code(), PoliticalBodyRef.from(term.body()), ElectionPeriodRef.from(term.period()));
    }
}
