package no.veikart.politics.parties;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import no.veikart.shared.facts.FactRequest;
import no.veikart.shared.source.CitationRequest;
import no.veikart.shared.source.ExternalId;
import no.veikart.shared.text.Code;
import no.veikart.shared.text.LanguageMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A party as it is written. */
@Schema(name = "PartyRequest", additionalProperties = Schema.False.class)
public record PartyRequest(
        @NotNull @Size(min = 1, max = Code.LONGEST) @Pattern(regexp = Code.PATTERN) @Schema(examples = "bygdelista")
        String code,

        @NotNull @Schema(ref = "#/components/schemas/Title", required = true)
        LanguageMap name,

        @Size(min = 1, max = 20) @Pattern(regexp = "\\S") @Schema(examples = "BL")
        String abbreviation,

        @NotNull CitationRequest source,
        @Size(max = 20) @Schema(uniqueItems = true) List<ExternalId> externalIds)
        implements FactRequest {

    public PartyRequest {
        externalIds = externalIds == null ? List.of() : List.copyOf(externalIds);
    }

    static PartyRequest of(Party party) {
        return new PartyRequest(
                party.code(),
                party.name(),
                party.abbreviation(),
                CitationRequest.of(party.citation()),
                party.externalIds());
    }
}
