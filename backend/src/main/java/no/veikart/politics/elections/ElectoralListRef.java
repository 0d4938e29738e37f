package no.veikart.politics.elections;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import no.veikart.shared.text.Code;
import no.veikart.shared.text.LanguageMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A list of an election as others mention it. */
@Schema(name = "ElectoralListRef")
public record ElectoralListRef(
        @NotNull UUID id,
        @NotNull @Size(max = Code.LONGEST) String code,

        @NotNull @Schema(ref = "#/components/schemas/Title", required = true)
        LanguageMap name) {

    public static ElectoralListRef from(ElectoralList list) {
        return list == null ? null : new ElectoralListRef(list.id(), list.code(), list.name());
    }
}
