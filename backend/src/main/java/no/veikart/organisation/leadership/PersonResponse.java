package no.veikart.organisation.leadership;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.veikart.shared.http.AllowedAction;
import no.veikart.shared.http.Links;
import no.veikart.shared.http.Versioned;
import no.veikart.shared.source.CitationResponse;
import no.veikart.shared.source.ExternalId;
import no.veikart.shared.text.Code;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A person as it is read. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Person", description = "Someone who holds a position or sits in a political body: nothing but the name")
public record PersonResponse(
        @NotNull UUID id,
        @NotNull @Size(max = Code.LONGEST) String code,
        @NotNull @Size(max = 200) String name,

        @NotNull CitationResponse source,
        @NotNull @Size(max = 20) List<ExternalId> externalIds,
        @NotNull @Min(0) @Max(Integer.MAX_VALUE) Integer version,
        @NotNull Instant recordedAt,
        @NotNull @Size(max = 10) List<AllowedAction> allowedActions,

        @NotNull @JsonProperty("_links") @Schema(ref = "#/components/schemas/Links", required = true)
        Links links)
        implements Versioned {

    static PersonResponse from(Person person, List<AllowedAction> allowedActions) {
        return new PersonResponse(
                person.id(),
                person.code(),
                person.name(),
                CitationResponse.from(person.citation()),
                person.externalIds(),
                person.version(),
                person.recordedAt(),
                allowedActions,
                Links.self("persons", person.id())
                        .to("positions", "position-holders?person=" + person.code())
                        .to("offices", "offices?person=" + person.code()));
    }
}
