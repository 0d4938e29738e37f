package no.veikart.reporting;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import no.veikart.shared.source.CitationResponse;
import no.veikart.shared.text.Code;
import no.veikart.shared.text.LanguageMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A whole annual report, nested as it is read. */
@Schema(name = "AnnualReportDocument", description = "A whole annual report: everything by its place in it")
public record ReportDocument(
        @NotNull AnnualReportResponse report,

        @NotNull @Size(max = ReportDocument.MOST_CHAPTERS) @Schema(description = "The uppermost ones")
        List<Chapter> chapters) {

    static final int MOST_CHAPTERS = 200;
    static final int MOST_SECTIONS = 1000;
    static final int MOST_STATEMENTS = 5000;

    /** A chapter with what stands in it. */
    @Schema(name = "AnnualReportDocumentChapter")
    public record Chapter(
            @NotNull UUID id,
            @NotNull @Size(max = Code.LONGEST) String code,
            @NotNull @Min(0) @Max(10_000) Integer ordinal,

            @NotNull @Schema(ref = "#/components/schemas/Title", required = true)
            LanguageMap title,

            @NotNull CitationResponse source,
            @NotNull @Size(max = MOST_SECTIONS) List<Section> sections,
            @NotNull @Size(max = MOST_CHAPTERS) List<Chapter> chapters) {}

    /** A section with what stands in it. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "AnnualReportDocumentSection")
    public record Section(
            @NotNull UUID id,
            @NotNull @Size(max = Code.LONGEST) String code,
            @NotNull @Min(0) @Max(10_000) Integer ordinal,
            @NotNull ReportSection.Kind kind,
            @Schema(ref = "#/components/schemas/Title") LanguageMap title,

            @Schema(ref = "#/components/schemas/Text") LanguageMap missing,

            ReportTableResponse table,
            @NotNull CitationResponse source,
            @NotNull @Size(max = MOST_STATEMENTS) List<Statement> statements) {}

    /** One result, challenge or paragraph. */
    @Schema(name = "AnnualReportDocumentStatement")
    public record Statement(
            @NotNull UUID id,
            @NotNull @Size(max = Code.LONGEST) String code,
            @NotNull @Min(0) @Max(10_000) Integer ordinal,

            @NotNull @Schema(ref = "#/components/schemas/Text", required = true)
            LanguageMap text,

            @NotNull @Size(max = ReportStatementResponse.MOST_MENTIONS)
            List<ReportMentionResponse> mentions,

            @NotNull CitationResponse source) {}
}
