package no.veikart.exchange.files;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.veikart.shared.csv.CsvProfile;

/** The reader of the pipeline: either profile of CSV, with a header. Knows columns, not what they mean. */
public final class CsvReader {

    private CsvReader() {}

    /**
     * What a file holds.
     *
     * @param profile that it is written in
     */
    public record Sheet(CsvProfile profile, List<Row> rows) {}

    public static Sheet read(String file, String text, Collection<String> columns, FaultReport report) {
        String plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
        var profile = CsvProfile.of(plain.lines().findFirst().orElse(""));
        var rows = new ArrayList<Row>();
        try (var csv = de.siegmar.fastcsv.reader.CsvReader.builder()
                .fieldSeparator(profile.separator())
                .ofNamedCsvRecord(plain)) {
            for (NamedCsvRecord record : csv) {
                if (rows.isEmpty()) {
                    checkHeader(file, record.getHeader(), columns, report);
                }
                if (record.getFieldCount() != record.getHeader().size()) {
                    report.add(
                            file,
                            record.getStartingLineNumber(),
                            "",
                            "unreadable-row"); // else a value is lost or shifted
                }
                rows.add(new Row(file, record.getStartingLineNumber(), values(record)));
            }
        } catch (CsvParseException e) {
            report.add(file, rows.size() + 1L, "", "unreadable-row");
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e); // a string can be read
        }
        return new Sheet(profile, rows);
    }

    private static void checkHeader(String file, List<String> header, Collection<String> columns, FaultReport report) {
        header.stream()
                .filter(column -> !columns.contains(column))
                .forEach(column -> report.add(
                        file,
                        1,
                        column,
                        "unknown-column",
                        String.join(", ", columns.stream().sorted().toList())));
    }

    /** Empty cells are left out. Blanks around a value are not part of it. */
    private static Map<String, String> values(NamedCsvRecord record) {
        var values = new LinkedHashMap<String, String>();
        record.getFieldsAsMap().forEach((column, value) -> {
            if (!value.isBlank()) {
                values.put(column, value.strip());
            }
        });
        return values;
    }
}
