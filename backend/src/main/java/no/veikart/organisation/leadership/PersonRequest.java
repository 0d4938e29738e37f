package no.veikart.organisation.leadership;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import no.veikart.shared.facts.FactRequest;
import no.veikart.shared.source.CitationRequest;
import no.veikart.shared.source.ExternalId;
import no.veikart.shared.text.Code;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A person as it is written. */
@Schema(name = "PersonRequest", additionalProperties = Schema.False.class)
public record PersonRequest(
        @NotNull @Size(min = 1, max = Code.LONGEST) @Pattern(regexp = Code.PATTERN) @Schema(examples = "kari-nordmann")
        String code,

        @NotNull @Size(min = 1, max = 200) @Pattern(regexp = "\\S") @Schema(examples = "Kari Nordmann")
        String name,

        @NotNull CitationRequest source,
        @Size(max = 20) @Schema(uniqueItems = true) List<ExternalId> externalIds)
        implements FactRequest {

    public PersonRequest {
        externalIds = externalIds == null ? List.of() : List.copyOf(externalIds);
    }

    static PersonRequest of(Person person) {
        return new PersonRequest(
                person.code(), person.name(), CitationRequest.of(person.citation()), person.externalIds());
    }
}
