package no.veikart.exchange.files;

import java.util.List;

/** The rows that make up one request: a single one in most files, consecutive ones where a request has lists of its own. */
public record Entry(List<Row> rows) {

    public static Entry of(Row row) {
        return new Entry(List.of(row));
    }

    public Row first() {
        return rows.getFirst();
    }
}
