package no.veikart.exchange.files;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Stream;
import no.veikart.shared.csv.CsvProfile;
import no.veikart.shared.http.ContractBody;
import no.veikart.shared.problem.Fault;
import no.veikart.shared.problem.Faults;
import no.veikart.shared.security.Role;
import no.veikart.shared.text.LanguageMap;

/**
 * One kind of CSV file, read and written by the same columns: which request a row becomes (or several consecutive ones), what takes the
 * request, and what gives all requests back. A row is held against the same contract as a request over HTTP, so that a file can bring in nothing that the API would
 * refuse.
 */
public final class DataFile<R extends ContractBody> {

    private static final String NUMBER = "\\d{1,9}";

    private final String name;
    private final Class<R> request;
    private final List<Column> columns = new ArrayList<>();
    private final Map<String, Function<R, String>> asides = new LinkedHashMap<>();
    private LanguageMap title;
    private List<String> key = List.of("code");
    private RowParts parts;
    private String order;
    private String number;
    private Set<String> writers = Set.of(Role.ADMINISTRATOR);
    private final Set<String> waitsOn = new HashSet<>(Set.of("unknown-code"));
    private Upsert<R> upsert;
    private Function<Boolean, List<R>> all;

    private DataFile(String name, Class<R> request) {
        this.name = name;
        this.request = request;
    }

    /** Takes a bound row: creates what is new, corrects what differs, leaves the rest. */
    @FunctionalInterface
    public interface Upsert<R> {
        void store(R request, Row row, Faults faults);
    }

    public static <R extends ContractBody> DataFile<R> of(String name, Class<R> request) {
        return new DataFile<>(name, request);
    }

    public DataFile<R> titled(String nb, String nn, String en) {
        title = new LanguageMap(nb, nn, en);
        return this;
    }

    /** Adds columns by their short forms: {@code name[:map|int|num|bool|list|ids|things][=/pointer]}. */
    public DataFile<R> columns(String... specs) {
        Stream.of(specs).flatMap(Column::of).forEach(columns::add);
        return this;
    }

    /** Adds the columns that every cited fact ends with. */
    public DataFile<R> cited() {
        return columns("source=/source/code", "locator=/source/locator", "externalIds:ids");
    }

    /**
     * Lets consecutive rows with the same key be one request, each row an item of one of its lists. All other columns stand on the first
     * of them, and are empty or the same on the others.
     *
     * @param part column that tells which list a row belongs to
     * @param names what it may hold; in small letters the member of the request
     * @param specs columns of an item, their pointers within the item
     */
    public DataFile<R> rowsOf(String part, List<String> names, String... specs) {
        parts = new RowParts(
                new Column(part, JsonPointer.empty(), Column.Type.TEXT),
                names,
                Stream.of(specs).flatMap(Column::of).toList());
        parts.all().forEach(columns::add);
        return this;
    }

    /**
     * Lets requests build on each other in the order of a column, and of the file where that is the same. Where they came about in another
     * order, the further column numbers them all; what has no number comes last.
     */
    public DataFile<R> inOrderOf(String column, String numbered) {
        order = column;
        number = numbered;
        columns.add(new Column(numbered, JsonPointer.empty(), Column.Type.INTEGER));
        return this;
    }

    /** Lets a request wait on these faults too: another row may mend them, by ending what is in the way. */
    public DataFile<R> waitingOn(Collection<String> faults) {
        waitsOn.addAll(faults);
        return this;
    }

    /** Adds a column that is no member of the request, such as a state that has transitions of its own. */
    public DataFile<R> aside(String column, Function<R, String> value) {
        columns.add(new Column(column, JsonPointer.empty(), Column.Type.TEXT));
        asides.put(column, value);
        return this;
    }

    /** The columns that tell one row from another; {@code code} where nothing else is said. */
    public DataFile<R> keyedBy(String... names) {
        key = List.of(names);
        return this;
    }

    /** Who may send such a file beside administrators. */
    public DataFile<R> writtenBy(String... roles) {
        writers = Stream.concat(Stream.of(Role.ADMINISTRATOR), Stream.of(roles))
                .collect(java.util.stream.Collectors.toSet());
        return this;
    }

    public DataFile<R> storedBy(BiConsumer<R, Faults> store) {
        return storedBy((bound, row, faults) -> store.accept(bound, faults));
    }

    public DataFile<R> storedBy(Upsert<R> store) {
        upsert = store;
        return this;
    }

    /** @param source gives everything, with what is not published only where it is asked for */
    public DataFile<R> readFrom(Function<Boolean, List<R>> source) {
        all = source;
        return this;
    }

    public String name() {
        return name;
    }

    public LanguageMap title() {
        return title;
    }

    public Set<String> writers() {
        return writers;
    }

    public List<String> columnNames() {
        return columns.stream().map(Column::name).toList();
    }

    public List<R> all(boolean drafts) {
        return all.apply(drafts);
    }

    public Class<R> request() {
        return request;
    }

    public void store(R bound, Row row, Faults faults) {
        upsert.store(bound, row, faults);
    }

    /** What tells a request from another, for those that stand twice. */
    public List<String> key(Row row) {
        return key.stream().map(column -> row.values().getOrDefault(column, "")).toList();
    }

    public String keyColumn() {
        return key.getFirst();
    }

    /** Whether a request may lean on those before it in ways that it does not name. */
    public boolean isOrdered() {
        return order != null;
    }

    /** Whether what comes in later may mend a fault: what it names may be further down, or in another file. */
    public boolean waitsOn(Fault fault) {
        return waitsOn.contains(fault.code());
    }

    /** The requests of a file, in the order in which they are to be stored. */
    public List<Entry> entries(List<Row> rows) {
        var entries = new ArrayList<Entry>();
        for (Row row : rows) {
            var last = entries.isEmpty() ? null : entries.getLast();
            if (parts != null && last != null && isNamed(row) && key(row).equals(key(last.first()))) {
                entries.set(
                        entries.size() - 1,
                        new Entry(Stream.concat(last.rows().stream(), Stream.of(row))
                                .toList()));
            } else {
                entries.add(Entry.of(row));
            }
        }
        if (isOrdered()) {
            entries.sort(Comparator.comparingLong(this::number)
                    .thenComparing(entry -> entry.first().values().getOrDefault(order, "")));
        }
        return entries;
    }

    private long number(Entry entry) {
        String cell = entry.first().values().getOrDefault(number, "");
        return cell.matches(NUMBER) ? Long.parseLong(cell) : Long.MAX_VALUE;
    }

    /** Tells what is wrong with a request before it is bound: its number, and how its rows stand together. */
    public void check(Entry entry, FaultReport report) {
        String cell = entry.first().values().get(number);
        if (cell != null && !cell.matches(NUMBER)) {
            report.add(name, entry.first().number(), number, "wrong-type", "integer");
        }
        if (parts != null) {
            checkRows(entry, report);
        }
    }

    private void checkRows(Entry entry, FaultReport report) {
        parts.check(entry, report);
        Row first = entry.first();
        for (Row row : entry.rows()) {
            for (Column column : columns) {
                String cell = row.values().get(column.name());
                if (!parts.holds(column)
                        && cell != null
                        && !cell.equals(first.values().get(column.name()))) {
                    report.add(name, row.number(), column.name(), "differs-from-first-row", first.number());
                }
            }
        }
    }

    /** The rows of a request as its JSON. */
    public ObjectNode tree(Entry entry, CsvProfile profile) {
        ObjectNode tree = Json.object();
        for (Column column : columns) {
            String cell = entry.first().values().get(column.name());
            if (cell != null && column.isMember() && !isOfItem(column)) {
                Json.set(tree, column.pointer(), column.json(cell, profile));
            }
        }
        if (parts != null) {
            parts.addTo(tree, entry, profile);
        }
        return tree;
    }

    /**
     * Requests, turned into JSON by the given function, as the cells of their rows. Those that came about in another order than the one
     * they would be read back in are numbered.
     */
    public List<List<String>> rows(List<R> all, Function<R, JsonNode> json, CsvProfile profile) {
        var rows = new ArrayList<List<String>>();
        boolean numbers = isOrdered() && !isInOrder(all.stream().map(json));
        for (int i = 0; i < all.size(); i++) {
            rows.addAll(rows(all.get(i), json.apply(all.get(i)), numbers ? Integer.toString(i + 1) : "", profile));
        }
        return rows;
    }

    private boolean isInOrder(Stream<JsonNode> trees) {
        Column column = columns.stream()
                .filter(one -> one.name().equals(order))
                .findFirst()
                .orElseThrow();
        var cells = trees.map(tree -> column.cell(tree.at(column.pointer()), CsvProfile.MACHINE))
                .toList();
        return cells.equals(cells.stream().sorted().toList());
    }

    private List<List<String>> rows(R bound, JsonNode tree, String numbered, CsvProfile profile) {
        if (parts == null) {
            return List.of(cells(column -> cell(column, bound, tree, numbered, profile)));
        }
        var rows = new ArrayList<List<String>>();
        for (var item : parts.items(tree)) {
            boolean first = rows.isEmpty();
            rows.add(cells(column -> {
                if (column.equals(parts.column())) {
                    return item.part();
                }
                if (isOfItem(column)) {
                    return column.cell(item.json().at(column.pointer()), profile);
                }
                return first || key.contains(column.name()) ? cell(column, bound, tree, numbered, profile) : "";
            }));
        }
        return rows;
    }

    /** Where in the file a fault of a request came from. */
    public Fault.Cell place(Entry entry, Fault.Place place) {
        Row first = entry.first();
        return switch (place) {
            case Fault.Pointer(String pointer) ->
                Optional.ofNullable(parts)
                        .flatMap(some -> some.place(entry, pointer))
                        .map(found -> new Fault.Cell(name, found.row().number(), found.column()))
                        .orElseGet(() -> new Fault.Cell(name, first.number(), column(pointer)));
            case Fault.Parameter(String column) -> new Fault.Cell(name, first.number(), column);
            case Fault.Cell cell -> cell;
        };
    }

    /** The column that a pointer came from; a whole language map is told as its bokmål column. */
    String column(String pointer) {
        return Column.of(columns.stream().filter(column -> !isOfItem(column)).toList(), pointer);
    }

    private List<String> cells(Function<Column, String> cell) {
        return columns.stream().map(cell).toList();
    }

    private String cell(Column column, R bound, JsonNode tree, String numbered, CsvProfile profile) {
        if (column.name().equals(number)) {
            return numbered;
        }
        return column.isMember()
                ? column.cell(tree.at(column.pointer()), profile)
                : asides.get(column.name()).apply(bound);
    }

    private boolean isOfItem(Column column) {
        return parts != null && parts.holds(column);
    }

    private boolean isNamed(Row row) {
        return key(row).stream().noneMatch(String::isEmpty);
    }
}
