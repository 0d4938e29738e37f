package no.veikart.shared.source;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import no.veikart.shared.source.Source.DatePrecision;
import no.veikart.shared.source.Source.DateQualifier;
import no.veikart.shared.text.Code;
import no.veikart.shared.text.LanguageMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a fact stands. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Citation", description = "Where the fact stands")
public record CitationResponse(
        @NotNull UUID id,
        @NotNull @Size(max = Code.LONGEST) String code,

        @NotNull @Schema(ref = "#/components/schemas/Title", required = true)
        LanguageMap title,

        @Size(max = 300) String locator,

        @Schema(description = "First day of the time that the source is from")
        LocalDate date,

        @Schema(description = "How exactly that date is known: an attestation from the source is no more exact")
        DatePrecision datePrecision,

        DateQualifier dateQualifier) {

    public static CitationResponse from(Citation citation) {
        Source source = citation.source();
        return new CitationResponse(
                source.id(),
                source.code(),
                source.title(),
                citation.locator(),
                source.publishedOn(),
                source.datePrecision(),
                source.dateQualifier());
    }
}
