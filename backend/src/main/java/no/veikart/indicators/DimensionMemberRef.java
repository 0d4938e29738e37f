package no.veikart.indicators;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import no.veikart.shared.text.Code;
import no.veikart.shared.text.LanguageMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A member as others mention it. */
@Schema(name = "DimensionMemberRef")
public record DimensionMemberRef(
        @NotNull UUID id,
        @NotNull @Size(max = Code.LONGEST) String code,

        @NotNull @Size(max = Code.LONGEST) @Schema(description = "Code of its dimension")
        String dimension,

        @NotNull @Schema(ref = "#/components/schemas/Title", required = true)
        LanguageMap title) {

    static DimensionMemberRef from(DimensionMember member) {
        return new DimensionMemberRef(
                member.id(), member.code(), member.dimension().code(), member.title());
    }
}
