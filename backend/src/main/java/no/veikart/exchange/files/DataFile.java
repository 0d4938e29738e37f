package no.veikart.exchange.files;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Stream;
import no.veikart.shared.csv.CsvProfile;
import no.veikart.shared.http.ContractBody;
import no.veikart.shared.problem.Faults;
import no.veikart.shared.security.Role;
import no.veikart.shared.text.LanguageMap;

/**
 * One kind of CSV file, read and written by the same columns: which request a row becomes, what takes the request, and what gives all
 * requests back. A row is held against the same contract as a request over HTTP, so that a file can bring in nothing that the API would
 * refuse.
 */
public final class DataFile<R extends ContractBody> {

    private final String name;
    private final Class<R> request;
    private final List<Column> columns = new ArrayList<>();
    private final Map<String, Function<R, String>> asides = new LinkedHashMap<>();
    private LanguageMap title;
    private List<String> key = List.of("code");
    private Set<String> writers = Set.of(Role.ADMINISTRATOR);
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

    /** Adds columns by their short forms: {@code name[:map|int|num|bool|list|ids][=/pointer]}. */
    public DataFile<R> columns(String... specs) {
        Stream.of(specs).flatMap(Column::of).forEach(columns::add);
        return this;
    }

    /** Adds the columns that every cited fact ends with. */
    public DataFile<R> cited() {
        return columns("source=/source/code", "locator=/source/locator", "externalIds:ids");
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

    /** What tells a row from another, for those that stand twice. */
    public List<String> key(Row row) {
        return key.stream().map(column -> row.values().getOrDefault(column, "")).toList();
    }

    public String keyColumn() {
        return key.getFirst();
    }

    /** A row as the JSON of its request. */
    public ObjectNode tree(Row row, CsvProfile profile) {
        ObjectNode tree = Json.object();
        for (Column column : columns) {
            String cell = row.values().get(column.name());
            if (cell != null && column.isMember()) {
                Json.set(tree, column.pointer(), column.json(cell, profile));
            }
        }
        return tree;
    }

    /** A request, given also as JSON, as the cells of its row. */
    public List<String> cells(R bound, JsonNode tree, CsvProfile profile) {
        return columns.stream()
                .map(column -> column.isMember()
                        ? column.cell(tree.at(column.pointer()), profile)
                        : asides.get(column.name()).apply(bound))
                .toList();
    }

    /** The column that a pointer came from; a whole language map is told as its bokmål column. */
    public String column(String pointer) {
        return columns.stream()
                .filter(Column::isMember)
                .filter(column ->
                        pointer.equals(column.pointer().toString()) || pointer.startsWith(column.pointer() + "/"))
                .findFirst()
                .or(() -> columns.stream()
                        .filter(column -> column.pointer().toString().startsWith(pointer + "/"))
                        .findFirst())
                .map(Column::name)
                .orElse(pointer);
    }
}
