package no.veikart.politics.parties;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import no.veikart.shared.text.Code;
import no.veikart.shared.text.LanguageMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A party as others mention it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "PartyRef")
public record PartyRef(
        @NotNull UUID id,
        @NotNull @Size(max = Code.LONGEST) String code,

        @NotNull @Schema(ref = "#/components/schemas/Title", required = true)
        LanguageMap name,

        @Size(max = 20) String abbreviation) {

    public static PartyRef from(Party party) {
        return new PartyRef(party.id(), party.code(), party.name(), party.abbreviation());
    }
}
