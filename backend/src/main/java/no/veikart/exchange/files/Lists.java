package no.veikart.exchange.files;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;

/** Several values in one cell: a line of CSV within the cell, so that any value can be an item. */
final class Lists {

    private static final char SEPARATOR = ';';

    private Lists() {}

    static List<String> items(String cell) {
        try (var line = CsvReader.builder().fieldSeparator(SEPARATOR).ofCsvRecord(cell)) {
            return line.stream().findFirst().map(CsvRecord::getFields).orElse(List.of()).stream()
                    .map(String::strip)
                    .filter(item -> !item.isEmpty())
                    .toList();
        } catch (CsvParseException | IOException e) {
            return List.of(cell); // refused by the contract as an item that it is not
        }
    }

    static String cell(List<String> items) {
        if (items.isEmpty()) {
            return "";
        }
        var cell = new StringWriter();
        try (var line = CsvWriter.builder()
                .fieldSeparator(SEPARATOR)
                .lineDelimiter(LineDelimiter.LF)
                .build(cell)) {
            line.writeRecord(items);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // a string takes everything
        }
        return cell.toString().stripTrailing();
    }
}
