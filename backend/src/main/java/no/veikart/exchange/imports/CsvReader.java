package no.veikart.exchange.imports;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The reader of the pipeline: RFC 4180 in UTF-8, with a header. Knows columns, not what they mean. */
class CsvReader {

    private CsvReader() {}

    static List<ImportRow> read(Path path, Set<String> columns, FaultReport report) {
        String file = path.getFileName().toString();
        var rows = new ArrayList<ImportRow>();
        try (var reader = Files.newBufferedReader(path, StandardCharsets.UTF_8);
                var csv = de.siegmar.fastcsv.reader.CsvReader.builder().ofNamedCsvRecord(reader)) {
            boolean first = true;
            for (NamedCsvRecord record : csv) {
                if (first) {
                    record.getHeader().stream()
                            .filter(column -> !columns.contains(column))
                            .forEach(column -> report.add(
                                    file,
                                    1,
                                    column,
                                    "unknown-column",
                                    String.join(", ", columns.stream().sorted().toList())));
                    first = false;
                }
                if (record.getFieldCount() != record.getHeader().size()) {
                    report.add(
                            file,
                            record.getStartingLineNumber(),
                            "",
                            "unreadable-row"); // else a value would be lost or shifted
                }
                rows.add(new ImportRow(file, record.getStartingLineNumber(), values(record)));
            }
        } catch (CsvParseException e) {
            report.add(file, rows.size() + 1L, "", "unreadable-row");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rows;
    }

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
