package no.veikart.politics.members;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import no.veikart.shared.text.Code;
import no.veikart.shared.text.LanguageMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A parliamentary group as others mention it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "ParliamentaryGroupRef")
public record ParliamentaryGroupRef(
        @NotNull UUID id,
        @NotNull @Size(max = Code.LONGEST) String code,

        @NotNull @Schema(ref = "#/components/schemas/Title", required = true)
        LanguageMap name,

        @Size(max = 20) String abbreviation) {

    static ParliamentaryGroupRef from(ParliamentaryGroup group) {
        return group == null
                ? null
                : new ParliamentaryGroupRef(group.id(), group.code(), group.name(), group.abbreviation());
    }
}
