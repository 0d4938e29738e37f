package no.veikart.reporting;

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
import no.veikart.shared.text.LanguageMap;
import no.veikart.strategy.Plan;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An annual report as it is read, without its contents. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "AnnualReport", description = "What the municipality tells of a year; frozen while it is published")
public record AnnualReportResponse(
        @NotNull UUID id,
        @NotNull @Size(max = Code.LONGEST) String code,
        @NotNull @Min(1800) @Max(2200) Integer year,

        @NotNull @Schema(ref = "#/components/schemas/Title", required = true)
        LanguageMap title,

        @Schema(ref = "#/components/schemas/Text") LanguageMap preface,
        @NotNull Plan.Publication publication,

        @Schema(description = "When it was last published; absent where it never was")
        Instant publishedAt,

        @Schema(description = "While it is published: the instant whose knowledge its figures show")
        Instant knownAt,

        @NotNull CitationResponse source,
        @NotNull @Size(max = 20) List<ExternalId> externalIds,
        @NotNull @Min(0) @Max(Integer.MAX_VALUE) Integer version,
        @NotNull Instant recordedAt,
        @NotNull @Size(max = 10) List<AllowedAction> allowedActions,

        @NotNull @JsonProperty("_links") @Schema(ref = "#/components/schemas/Links", required = true)
        Links links)
        implements Versioned {

    static AnnualReportResponse from(AnnualReport report, List<AllowedAction> allowedActions) {
        return new AnnualReportResponse(
                report.id(),
                report.code(),
                report.year(),
                report.title(),
                report.preface(),
                report.publication(),
                report.publishedAt(),
                report.knownAt(),
                CitationResponse.from(report.citation()),
                report.externalIds().stream().sorted().toList(),
                report.version(),
                report.recordedAt(),
                allowedActions,
                Links.self("annual-reports", report.id())
                        .to("document", "annual-reports/" + report.id() + "/document")
                        .to("chapters", "report-chapters?report=" + report.code())
                        .to("sections", "report-sections?report=" + report.code())
                        .to("statements", "report-statements?report=" + report.code()));
    }
}
