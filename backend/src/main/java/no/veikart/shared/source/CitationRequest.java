package no.veikart.shared.source;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import no.veikart.shared.text.Code;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The source that a request cites. */
@Schema(name = "CitationRequest", additionalProperties = Schema.False.class)
public record CitationRequest(
        @NotNull
        @Size(min = 1, max = Code.LONGEST)
        @Pattern(regexp = Code.PATTERN)
        @Schema(description = "Code of the source")
        String code,

        @Size(min = 1, max = 300) @Schema(description = "Heading or page in the source")
        String locator) {

    public static CitationRequest of(Citation citation) {
        return new CitationRequest(citation.source().code(), citation.locator());
    }
}
