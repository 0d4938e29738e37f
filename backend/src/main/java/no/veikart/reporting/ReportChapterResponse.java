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

/** A chapter as it is read. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "ReportChapter", description = "A heading of an annual report")
public record ReportChapterResponse(
        @NotNull UUID id,
        @NotNull @Size(max = Code.LONGEST) String code,
        @NotNull AnnualReportRef report,

        @Schema(description = "The chapter that this one stands in")
        ReportChapterRef parent,

        @NotNull @Min(0) @Max(10_000) Integer ordinal,

        @NotNull @Schema(ref = "#/components/schemas/Title", required = true)
        LanguageMap title,

        @NotNull CitationResponse source,
        @NotNull @Size(max = 20) List<ExternalId> externalIds,
        @NotNull @Min(0) @Max(Integer.MAX_VALUE) Integer version,
        @NotNull Instant recordedAt,
        @NotNull @Size(max = 10) List<AllowedAction> allowedActions,

        @NotNull @JsonProperty("_links") @Schema(ref = "#/components/schemas/Links", required = true)
        Links links)
        implements Versioned {

    static ReportChapterResponse from(ReportChapter chapter, List<AllowedAction> allowedActions) {
        var parent = chapter.parent();
        return new ReportChapterResponse(
                chapter.id(),
                chapter.code(),
                AnnualReportRef.from(chapter.report()),
                ReportChapterRef.from(parent),
                chapter.ordinal(),
                chapter.title(),
                CitationResponse.from(chapter.citation()),
                chapter.externalIds().stream().sorted().toList(),
                chapter.version(),
                chapter.recordedAt(),
                allowedActions,
                Links.self("report-chapters", chapter.id())
                        .to("report", "annual-reports/" + chapter.report().id())
                        .to("parent", parent == null ? null : "report-chapters/" + parent.id())
                        .to("chapters", "report-chapters?parent=" + chapter.code())
                        .to("sections", "report-sections?chapter=" + chapter.code()));
    }
}
