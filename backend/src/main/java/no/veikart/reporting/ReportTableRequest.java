package no.veikart.reporting;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import no.veikart.indicators.ObservationKey;
import no.veikart.shared.problem.Faults;
import no.veikart.shared.text.Code;
import no.veikart.shared.text.LanguageMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The table of a section as it is written: whole, since its parts name each other. */
@Schema(
        name = "ReportTableRequest",
        description = "A table; columns, rows and footnotes stand in the order in which they are listed",
        additionalProperties = Schema.False.class)
public record ReportTableRequest(
        @Size(max = ReportTableRequest.MOST_COLUMNS) List<Heading> columns,
        @Size(max = ReportTableRequest.MOST_ROWS) List<Heading> rows,
        @Size(max = ReportTableRequest.MOST_CELLS) List<Cell> cells,
        @Size(max = ReportTableRequest.MOST_FOOTNOTES) List<Footnote> footnotes) {

    static final int MOST_COLUMNS = 30;
    static final int MOST_ROWS = 300;
    static final int MOST_CELLS = 3000;
    static final int MOST_FOOTNOTES = 50;
    static final int LONGEST_MARK = 5;
    static final int MOST_CELL_FOOTNOTES = 5;

    public ReportTableRequest {
        columns = columns == null ? List.of() : List.copyOf(columns);
        rows = rows == null ? List.of() : List.copyOf(rows);
        cells = cells == null ? List.of() : List.copyOf(cells);
        footnotes = footnotes == null ? List.of() : List.copyOf(footnotes);
    }

    /** The head of a column or a row. */
    @Schema(name = "ReportTableHeading", additionalProperties = Schema.False.class)
    public record Heading(
            @NotNull
            @Size(min = 1, max = Code.LONGEST)
            @Pattern(regexp = Code.PATTERN)
            @Schema(description = "What cells name it by; unique in the table")
            String key,

            @NotNull @Schema(ref = "#/components/schemas/Title", required = true)
            LanguageMap title) {}

    /** A footnote; cells name it by its mark. */
    @Schema(name = "ReportTableFootnote", additionalProperties = Schema.False.class)
    public record Footnote(
            @NotNull @Size(min = 1, max = LONGEST_MARK) @Pattern(regexp = "\\S") @Schema(examples = "*")
            String mark,

            @NotNull @Schema(ref = "#/components/schemas/Text", required = true)
            LanguageMap text) {}

    /** One figure or word of a table. */
    @Schema(
            name = "ReportTableCellRequest",
            description =
                    "Shows an observation, or else a number or a text with the reason why no observation can be shown",
            additionalProperties = Schema.False.class)
    public record Cell(
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

            @Size(max = MOST_CELL_FOOTNOTES) @Schema(uniqueItems = true)
            List<@Size(min = 1, max = LONGEST_MARK) String> footnotes) {

        public Cell {
            number = number == null ? null : plain(number);
            footnotes = footnotes == null ? List.of() : List.copyOf(footnotes);
        }

        private static BigDecimal plain(BigDecimal number) {
            var stripped = number.stripTrailingZeros();
            return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
        }

        Cell sorted() {
            return new Cell(
                    row,
                    column,
                    observation,
                    number,
                    text,
                    reason,
                    footnotes.stream().sorted().toList());
        }

        /**
         * @param at where it is told that it holds nothing, or several things
         * @param atReason where it is told that a literal has no reason
         */
        void check(String at, String atReason, Faults faults) {
            if (Stream.of(observation, number, text).filter(Objects::nonNull).count() != 1) {
                faults.at(at, "exactly-one", "observation, number, text");
            } else if (observation == null && reason == null) {
                faults.at(atReason, "required-with", number != null ? "number" : "text");
            }
        }
    }

    boolean isEmpty() {
        return columns.isEmpty() && rows.isEmpty() && cells.isEmpty() && footnotes.isEmpty();
    }

    /** The same table with its cells in one order, for comparison. */
    ReportTableRequest sorted() {
        return new ReportTableRequest(
                columns,
                rows,
                cells.stream()
                        .map(Cell::sorted)
                        .sorted(Comparator.comparing(Cell::row, Comparator.nullsFirst(Comparator.naturalOrder()))
                                .thenComparing(Cell::column, Comparator.nullsFirst(Comparator.naturalOrder())))
                        .toList(),
                footnotes);
    }

    /** The rules of a table by itself: keys are unique, cells name what is there, and hold one thing each. */
    void check(String at, Faults faults) {
        Set<String> columnKeys = unique(columns.stream().map(Heading::key).toList(), at + "/columns", "/key", faults);
        Set<String> rowKeys = unique(rows.stream().map(Heading::key).toList(), at + "/rows", "/key", faults);
        Set<String> marks = unique(footnotes.stream().map(Footnote::mark).toList(), at + "/footnotes", "/mark", faults);
        var places = new HashSet<String>();
        for (int i = 0; i < cells.size(); i++) {
            Cell cell = cells.get(i);
            String here = at + "/cells/" + i;
            known(cell.row, rowKeys, here + "/row", faults);
            known(cell.column, columnKeys, here + "/column", faults);
            for (int f = 0; f < cell.footnotes.size(); f++) {
                known(cell.footnotes.get(f), marks, here + "/footnotes/" + f, faults);
            }
            if (!places.add(cell.row + " " + cell.column)) {
                faults.at(here, "repeated-cell", cell.row, cell.column);
            } else {
                cell.check(here, here + "/reason", faults);
            }
        }
    }

    private static Set<String> unique(List<String> keys, String at, String member, Faults faults) {
        var seen = new HashSet<String>();
        for (int i = 0; i < keys.size(); i++) {
            if (!seen.add(keys.get(i))) {
                faults.at(at + "/" + i + member, "repeated-item");
            }
        }
        return seen;
    }

    private static void known(String key, Set<String> keys, String at, Faults faults) {
        if (key != null && !keys.contains(key)) {
            faults.at(at, "not-in-table", key);
        }
    }
}
