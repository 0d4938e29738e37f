package no.veikart.shared.source;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.veikart.shared.http.AllowedAction;
import no.veikart.shared.http.Links;
import no.veikart.shared.http.Versioned;
import no.veikart.shared.source.Source.DatePrecision;
import no.veikart.shared.source.Source.DateQualifier;
import no.veikart.shared.text.Code;
import no.veikart.shared.text.LanguageMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A source as it is read. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Source", description = "A document that facts are cited from")
public record SourceResponse(
        @NotNull UUID id,
        @NotNull @Size(max = Code.LONGEST) String code,

        @NotNull @Schema(ref = "#/components/schemas/Title", required = true)
        LanguageMap title,

        @NotNull @Size(max = 200) String publisher,
        LocalDate date,
        DatePrecision datePrecision,
        DateQualifier dateQualifier,
        @Size(max = 2000) String url,
        @Size(max = 64) String checksum,
        @Schema(ref = "#/components/schemas/Text") LanguageMap note,
        @NotNull @Size(max = 20) List<ExternalId> externalIds,
        @NotNull @Min(0) @Max(Integer.MAX_VALUE) Integer version,
        @NotNull Instant recordedAt,
        @NotNull @Size(max = 10) List<AllowedAction> allowedActions,

        @NotNull @JsonProperty("_links") @Schema(ref = "#/components/schemas/Links", required = true)
        Links links)
        implements Versioned {

    static SourceResponse from(Source source, List<AllowedAction> allowedActions) {
        return new SourceResponse(
                source.id(),
                source.code(),
                source.title(),
                source.publisher(),
                source.publishedOn(),
                source.datePrecision(),
                source.dateQualifier(),
                source.url(),
                source.checksum(),
                source.note(),
                source.externalIds().stream().sorted().toList(),
                source.version(),
                source.recordedAt(),
                allowedActions,
                Links.self("sources", source.id()));
    }
}
