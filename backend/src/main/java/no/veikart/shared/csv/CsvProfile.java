package no.veikart.shared.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;

/** How a CSV file is written. What one profile writes, it reads back unchanged. */
public enum CsvProfile {
    /** RFC 4180 in UTF-8: comma between cells, point in numbers. */
    MACHINE("machine", ',', ""),
    /** What a Norwegian Excel opens at a double click: semicolon, decimal comma, byte order mark. */
    EXCEL_NB("excel-nb", ';', "\uFEFF");

    /** Media type of both (RFC 7111). */
    public static final String MEDIA_TYPE = "text/csv;charset=UTF-8";

    /** Of the query parameter {@code profile}. */
    public static final String PATTERN = "^(machine|excel-nb)$";

    public static final String DEFAULT = "machine";

    /** What a spreadsheet would run as a formula, or what was already kept from being one. */
    private static final Pattern FORMULA = Pattern.compile("'*[=+\\-@\\t\\r].*", Pattern.DOTALL);

    private static final Pattern KEPT = Pattern.compile("'+[=+\\-@\\t\\r].*", Pattern.DOTALL);

    private final String code;
    private final char separator;
    private final String mark;

    CsvProfile(String code, char separator, String mark) {
        this.code = code;
        this.separator = separator;
        this.mark = mark;
    }

    /** The profile of that code, which the contract has already been held against. */
    public static CsvProfile named(String code) {
        return code.equals(EXCEL_NB.code) ? EXCEL_NB : MACHINE;
    }

    /** The profile that a file was written in, told by its first line. */
    public static CsvProfile of(String header) {
        return header.indexOf(';') >= 0 && header.indexOf(',') < 0 ? EXCEL_NB : MACHINE;
    }

    public char separator() {
        return separator;
    }

    /** A whole file from its rows, the header first. */
    public String write(List<List<String>> rows) {
        var text = new StringWriter();
        text.write(mark);
        try (var csv = CsvWriter.builder()
                .fieldSeparator(separator)
                .lineDelimiter(LineDelimiter.CRLF)
                .build(text)) {
            rows.forEach(csv::writeRecord);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e); // a string takes everything
        }
        return text.toString();
    }

    /** A number, which stays a number. */
    public String cell(BigDecimal number) {
        String plain = number.toPlainString();
        return this == EXCEL_NB ? plain.replace('.', ',') : plain;
    }

    /** Text, with an apostrophe before what would else be run as a formula (OWASP, CSV injection). */
    public String cell(String text) {
        return FORMULA.matcher(text).matches() ? "'" + text : text;
    }

    /** The text of a cell, without the apostrophe that kept it from being a formula. */
    public String text(String cell) {
        return KEPT.matcher(cell).matches() ? cell.substring(1) : cell;
    }

    /** The number of a cell, with a decimal point. */
    public String number(String cell) {
        return this == EXCEL_NB ? cell.replace(',', '.') : cell;
    }
}
