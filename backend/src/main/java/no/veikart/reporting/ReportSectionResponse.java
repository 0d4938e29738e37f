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
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A section as it is read, with its table. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        name = "ReportSection",
        description = "A part of a chapter: its results, its challenges, its running text, or a table of figures")
public record ReportSectionResponse(
        @NotNull UUID id,
        @NotNull @Size(max = Code.LONGEST) String code,
        @NotNull AnnualReportRef report,
        @NotNull ReportChapterRef chapter,
        @NotNull @Min(0) @Max(10_000) Integer ordinal,
        @NotNull ReportSection.Kind kind,
        @Schema(ref = "#/components/schemas/Title") LanguageMap title,

        @Schema(ref = "#/components/schemas/Text") LanguageMap missing,

        ReportTableResponse table,
        @NotNull CitationResponse source,
        @NotNull @Size(max = 20) List<ExternalId> externalIds,
        @NotNull @Min(0) @Max(Integer.MAX_VALUE) Integer version,
        @NotNull Instant recordedAt,
        @NotNull @Size(max = 10) List<AllowedAction> allowedActions,

        @NotNull @JsonProperty("_links") @Schema(ref = "#/components/schemas/Links", required = true)
        Links links)
        implements Versioned {

    /** @param table null where it has none */
    static ReportSectionResponse from(
            ReportSection section, ReportTableResponse table, List<AllowedAction> allowedActions) {
        return new ReportSectionResponse(
                section.id(),
                section.code(),
                AnnualReportRef.from(section.report()),
                ReportChapterRef.from(section.chapter()),
                section.ordinal(),
                section.kind(),
                section.title(),
                section.missing(),
                table,
                CitationResponse.from(section.citation()),
                section.externalIds().stream().sorted().toList(),
                section.version(),
                section.recordedAt(),
                allowedActions,
                Links.self("report-sections", section.id())
                        .to("report", "annual-reports/" + section.report().id())
                        .to("chapter", "report-chapters/" + section.chapter().id())
                        .to("statements", "report-statements?section=" + section.code()));
    }
}
