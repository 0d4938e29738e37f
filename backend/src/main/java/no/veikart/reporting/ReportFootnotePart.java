package no.veikart.reporting;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import no.veikart.shared.http.ContractBody;
import no.veikart.shared.text.Code;
import no.veikart.shared.text.LanguageMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A row of {@code report-footnotes.csv}: a footnote of a section's table. */
@Schema(
        name = "ReportFootnotePart",
        description = "A row of report-footnotes.csv: a footnote of a section's table",
        additionalProperties = Schema.False.class)
public record ReportFootnotePart(
        @NotNull
        @Size(min = 1, max = Code.LONGEST)
        @Pattern(regexp = Code.PATTERN)
        @Schema(description = "Code of the section")
        String section,

        @NotNull @Size(min = 1, max = ReportTableRequest.LONGEST_MARK) @Pattern(regexp = "\\S")
        String mark,

        @NotNull @Min(0) @Max(10_000) @Schema(description = "Place among the footnotes")
        Integer ordinal,

        @NotNull @Schema(ref = "#/components/schemas/Text", required = true)
        LanguageMap text)
        implements ContractBody {

    static ReportFootnotePart of(ReportTableFootnote footnote) {
        return new ReportFootnotePart(footnote.section().code(), footnote.mark(), footnote.ordinal(), footnote.text());
    }
}
