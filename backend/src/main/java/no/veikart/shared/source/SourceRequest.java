package no.veikart.shared.source;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import no.veikart.shared.http.ContractBody;
import no.veikart.shared.problem.Faults;
import no.veikart.shared.source.Source.DatePrecision;
import no.veikart.shared.source.Source.DateQualifier;
import no.veikart.shared.text.Code;
import no.veikart.shared.text.LanguageMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A source as it is written. A date goes with its precision and its qualifier, or not at all. */
@Schema(name = "SourceRequest", additionalProperties = Schema.False.class)
public record SourceRequest(
        @NotNull
        @Size(min = 1, max = Code.LONGEST)
        @Pattern(regexp = Code.PATTERN)
        @Schema(examples = "arsrapport-2017")
        String code,

        @NotNull @Schema(ref = "#/components/schemas/Title", required = true)
        LanguageMap title,

        @NotNull @Size(min = 1, max = 200) @Schema(examples = "Bærum kommune")
        String publisher,

        @Schema(description = "First day of the time that the precision names")
        LocalDate date,

        DatePrecision datePrecision,
        DateQualifier dateQualifier,

        @Size(max = 2000) @Pattern(regexp = "^https?://\\S+$")
        String url,

        @Pattern(regexp = "^[0-9a-f]{64}$") @Schema(description = "SHA-256 of the file", minLength = 64, maxLength = 64)
        String checksum,

        @Schema(ref = "#/components/schemas/Text") LanguageMap note,
        @Size(max = 20) @Schema(uniqueItems = true) List<ExternalId> externalIds)
        implements ContractBody {

    public SourceRequest {
        externalIds = externalIds == null ? List.of() : List.copyOf(externalIds);
    }

    static SourceRequest of(Source source) {
        return new SourceRequest(
                source.code(),
                source.title(),
                source.publisher(),
                source.publishedOn(),
                source.datePrecision(),
                source.dateQualifier(),
                source.url(),
                source.checksum(),
                source.note(),
                source.externalIds().stream().sorted().toList());
    }

    void check(Faults faults) {
        if (date != null && datePrecision == null && !faults.has("/datePrecision")) {
            faults.at("/datePrecision", "required-with", "date");
        }
        if (date != null && dateQualifier == null && !faults.has("/dateQualifier")) {
            faults.at("/dateQualifier", "required-with", "date");
        }
        if (date == null && !faults.has("/date") && (datePrecision != null || dateQualifier != null)) {
            faults.at("/date", "required-with", "datePrecision, dateQualifier");
        }
    }
}
