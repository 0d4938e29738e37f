package no.veikart.reporting;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import no.veikart.indicators.ObservationKey;
import no.veikart.shared.http.ContractBody;
import no.veikart.shared.text.Code;
import no.veikart.shared.text.LanguageMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A row of {@code report-cells.csv}: a cell of a section's table. */
@Schema(
        name = "ReportCellPart",
        description = "A row of report-cells.csv: a cell of a section's table",
        additionalProperties = Schema.False.class)
public record ReportCellPart(
        @NotNull
        @Size(min = 1, max = Code.LONGEST)
        @Pattern(regexp = Code.PATTERN)
        @Schema(description = "Code of the section")
        String section,

        @NotNull
        @Size(min = 1, max = Code.LONGEST)
        @Pattern(regexp = Code.PATTERN)
        @Schema(description = "Key of the row")
        String row,

        @NotNull
        @Size(min = 1, max = Code.LONGEST)
        @Pattern(regexp = Code.PATTERN)
        @Schema(description = "Key of the column")
        String column,

        ObservationKey observation,

        @DecimalMin("-1000000000000000") @DecimalMax("1000000000000000")
        BigDecimal number,

        @Schema(ref = "#/components/schemas/Title") LanguageMap text,

        @Schema(ref = "#/components/schemas/Text") LanguageMap reason,

        @Size(max = ReportTableRequest.MOST_CELL_FOOTNOTES) @Schema(uniqueItems = true)
        List<@Size(min = 1, max = ReportTableRequest.LONGEST_MARK) String> footnotes)
        implements ContractBody {

    static ReportCellPart of(String section, ReportTableRequest.Cell cell) {
        return new ReportCellPart(
                section,
                cell.row(),
                cell.column(),
                cell.observation(),
                cell.number(),
                cell.text(),
                cell.reason(),
                cell.footnotes());
    }

    /** The cell as a table holds it. */
    ReportTableRequest.Cell cell() {
        return new ReportTableRequest.Cell(row, column, observation, number, text, reason, footnotes);
    }
}
