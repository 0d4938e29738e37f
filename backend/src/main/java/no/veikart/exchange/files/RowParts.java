package no.veikart.exchange.files;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import no.veikart.shared.csv.CsvProfile;

/**
 * What the rows of one request are each: an item of one of its lists. A column names the part that a row stands in, and the list of a part
 * is the member of that name in small letters ({@code FROM} is {@code from}). A request without items is a row without a part.
 *
 * @param column that names the part
 * @param names of the parts, in the order in which they are written
 * @param columns of an item; their pointers are within the item
 */
record RowParts(Column column, List<String> names, List<Column> columns) {

    boolean holds(Column other) {
        return other.equals(column) || columns.contains(other);
    }

    /** Adds the items to the lists of a request. */
    void addTo(ObjectNode tree, Entry entry, CsvProfile profile) {
        for (String name : names) {
            for (Row row : rowsOf(entry, name)) {
                ObjectNode item = tree.withArray(member(name)).addObject();
                for (Column each : columns) {
                    String cell = row.values().get(each.name());
                    if (cell != null) {
                        Json.set(item, each.pointer(), each.json(cell, profile));
                    }
                }
            }
        }
    }

    /** An item of a request, ready to be written; without one, what a row holds that has no item. */
    record Item(String part, JsonNode json) {}

    List<Item> items(JsonNode tree) {
        var items = new ArrayList<Item>();
        for (String name : names) {
            tree.path(member(name)).forEach(json -> items.add(new Item(name, json)));
        }
        return items.isEmpty() ? List.of(new Item("", Json.object())) : items;
    }

    /** Tells rows that stand in no part, and in none that there is. */
    void check(Entry entry, FaultReport report) {
        for (Row row : entry.rows()) {
            String part = row.values().get(column.name());
            if (part == null && (entry.rows().size() > 1 || hasItem(row))) {
                report.add(row.file(), row.number(), column.name(), "required");
            } else if (part != null && !names.contains(part)) {
                report.add(row.file(), row.number(), column.name(), "not-allowed-value", String.join(", ", names));
            }
        }
    }

    /** The row and column that a pointer into one of the lists came from. */
    Optional<Place> place(Entry entry, String pointer) {
        return names.stream()
                .filter(name -> pointer.equals("/" + member(name)) || pointer.startsWith("/" + member(name) + "/"))
                .findFirst()
                .map(name -> place(
                        rowsOf(entry, name),
                        entry,
                        pointer.substring(member(name).length() + 1)));
    }

    record Place(Row row, String column) {}

    /** @param within the list: empty, or {@code /index}, or {@code /index/member…} */
    private Place place(List<Row> rows, Entry entry, String within) {
        Row first = rows.isEmpty() ? entry.first() : rows.getFirst();
        String[] steps = within.split("/", 3);
        if (steps.length < 2 || !steps[1].matches("\\d{1,6}") || Integer.parseInt(steps[1]) >= rows.size()) {
            return new Place(first, column.name());
        }
        Row row = rows.get(Integer.parseInt(steps[1]));
        return new Place(row, steps.length < 3 ? column.name() : Column.of(columns, "/" + steps[2]));
    }

    private List<Row> rowsOf(Entry entry, String name) {
        return entry.rows().stream()
                .filter(row -> name.equals(row.values().get(column.name())))
                .toList();
    }

    private boolean hasItem(Row row) {
        return columns.stream().map(Column::name).anyMatch(row.values()::containsKey);
    }

    private static String member(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    Stream<Column> all() {
        return Stream.concat(Stream.of(column), columns.stream());
    }
}
