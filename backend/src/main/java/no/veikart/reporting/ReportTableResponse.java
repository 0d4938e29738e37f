package no.veikart.reporting;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import no.veikart.indicators.ObservationRef;
import no.veikart.shared.text.Code;
import no.veikart.shared.text.LanguageMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The table of a section as it is read: columns, rows and footnotes in their order, cells row by row. */
@Schema(name = "ReportTable", description = "A table with its figures; cells row by row")
public record ReportTableResponse(
        @NotNull @Size(max = ReportTableRequest.MOST_COLUMNS)
        List<ReportTableRequest.Heading> columns,

        @NotNull @Size(max = ReportTableRequest.MOST_ROWS) List<ReportTableRequest.Heading> rows,
        @NotNull @Size(max = ReportTableRequest.MOST_CELLS) List<Cell> cells,

        @NotNull @Size(max = ReportTableRequest.MOST_FOOTNOTES)
        List<ReportTableRequest.Footnote> footnotes) {

    /** One figure or word of a table. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "ReportTableCell", description = "An observation, or else a number or a text with the reason for it")
    public record Cell(
            @NotNull @Size(max = Code.LONGEST) String row,
            @NotNull @Size(max = Code.LONGEST) String column,

            @Schema(description = "In a published report as it was known at the publication")
            ObservationRef observation,

            @Schema(description = "Only with an observation: whether its figure is another one today than is shown")
            Boolean revisedSince,

            BigDecimal number,
            @Schema(ref = "#/components/schemas/Title") LanguageMap text,

            @Schema(ref = "#/components/schemas/Text") LanguageMap reason,

            @NotNull @Size(max = ReportTableRequest.MOST_CELL_FOOTNOTES)
            List<@Size(max = ReportTableRequest.LONGEST_MARK) String> footnotes) {

        /** @param present the observation as it is known today; null for a literal */
        static Cell from(ReportTableCell cell, ObservationRef present) {
            var published = cell.published();
            return new Cell(
                    cell.row().key(),
                    cell.column().key(),
                    published == null ? present : published,
                    present == null ? null : published != null && isRevised(published, present),
                    cell.number(),
                    cell.text(),
                    cell.reason(),
                    cell.footnotes().stream()
                            .map(ReportTableFootnote::mark)
                            .sorted()
                            .toList());
        }

        /** Whether a reader would see another figure today, or another mark on it. */
        static boolean isRevised(ObservationRef shown, ObservationRef present) {
            return shown.status() != present.status()
                    || shown.qualifier() != present.qualifier()
                    || !sameNumber(shown.value(), present.value());
        }

        private static boolean sameNumber(BigDecimal one, BigDecimal other) {
            return one == null || other == null ? one == other : one.compareTo(other) == 0;
        }
    }
}
