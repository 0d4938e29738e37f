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

/** A row of {@code report-table-rows.csv}: a row of a section's table. */
@Schema(
        name = "ReportRowPart",
        description = "A row of report-table-rows.csv: a row of a section's table",
        additionalProperties = Schema.False.class)
public record ReportRowPart(
        @NotNull
        @Size(min = 1, max = Code.LONGEST)
        @Pattern(regexp = Code.PATTERN)
        @Schema(description = "Code of the section")
        String section,

        @NotNull
        @Size(min = 1, max = Code.LONGEST)
        @Pattern(regexp = Code.PATTERN)
        @Schema(description = "What cells name it by; unique in the table")
        String key,

        @NotNull @Min(0) @Max(10_000) @Schema(description = "Place among the rows")
        Integer ordinal,

        @NotNull @Schema(ref = "#/components/schemas/Title", required = true)
        LanguageMap title)
        implements ContractBody {

    static ReportRowPart of(ReportTableRow row) {
        return new ReportRowPart(row.section().code(), row.key(), row.ordinal(), row.title());
    }
}
