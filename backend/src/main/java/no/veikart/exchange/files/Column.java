package no.veikart.exchange.files;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import no.veikart.shared.csv.CsvProfile;

/**
 * One column of a file and the member of the request whose value it holds, both ways.
 *
 * @param pointer of the member (RFC 6901); empty for a column that is no member of the request
 */
record Column(String name, JsonPointer pointer, Type type) {

    private static final List<String> LANGUAGES = List.of("nb", "nn", "en");

    /** How a cell tells its value. A cell that is not of its type stays text, and is refused as such by the contract. */
    enum Type {
        TEXT,
        INTEGER,
        NUMBER,
        BOOLEAN,
        /** Items separated by semicolons, quoted as cells are. */
        LIST,
        /** A list of {@code system:value}. */
        EXTERNAL_IDS,
        /** A list of {@code type:code}, the type in small letters. */
        THINGS
    }

    /**
     * Columns from their short form: {@code name}, {@code name:type} or {@code name:type=/pointer}; a {@code map} is a column per language.
     */
    static Stream<Column> of(String spec) {
        String[] parts = spec.split("=", 2);
        String[] named = parts[0].split(":", 2);
        String name = named[0];
        String pointer = parts.length == 2 ? parts[1] : "/" + name;
        String type = named.length == 2 ? named[1] : "text";
        if (type.equals("map")) {
            return LANGUAGES.stream()
                    .map(language -> new Column(
                            name + "." + language, JsonPointer.compile(pointer + "/" + language), Type.TEXT));
        }
        return Stream.of(new Column(
                name,
                JsonPointer.compile(pointer),
                switch (type) {
                    case "text" -> Type.TEXT;
                    case "int" -> Type.INTEGER;
                    case "num" -> Type.NUMBER;
                    case "bool" -> Type.BOOLEAN;
                    case "list" -> Type.LIST;
                    case "ids" -> Type.EXTERNAL_IDS;
                    case "things" -> Type.THINGS;
                    default -> throw new IllegalArgumentException(spec);
                }));
    }

    /** The column that a pointer came from; a whole language map is told as its bokmål column, what has none as itself. */
    static String of(List<Column> columns, String pointer) {
        return columns.stream()
                .filter(Column::isMember)
                .filter(column -> pointer.equals(column.pointer.toString()) || pointer.startsWith(column.pointer + "/"))
                .findFirst()
                .or(() -> columns.stream()
                        .filter(column -> column.pointer.toString().startsWith(pointer + "/"))
                        .findFirst())
                .map(Column::name)
                .orElse(pointer);
    }

    boolean isMember() {
        return !pointer.matches();
    }

    JsonNode json(String cell, CsvProfile profile) {
        return switch (type) {
            case TEXT -> TextNode.valueOf(profile.text(cell));
            case INTEGER ->
                cell.matches("-?\\d{1,9}") ? IntNode.valueOf(Integer.parseInt(cell)) : TextNode.valueOf(cell);
            case NUMBER -> number(profile.number(cell));
            case BOOLEAN ->
                cell.equals("true") || cell.equals("false")
                        ? BooleanNode.valueOf(cell.equals("true"))
                        : TextNode.valueOf(cell);
            case LIST -> Json.array(Lists.items(profile.text(cell)).stream().map(TextNode::valueOf));
            case EXTERNAL_IDS ->
                pairs(cell, profile, (system, value) -> Json.object()
                        .put("system", system)
                        .put("value", value));
            case THINGS ->
                pairs(cell, profile, (thing, code) -> Json.object()
                        .put("type", thing.toUpperCase(Locale.ROOT))
                        .put("code", code));
        };
    }

    /** A list of {@code one:other}; an item without a colon stays text, and is refused as such. */
    private static JsonNode pairs(String cell, CsvProfile profile, BiFunction<String, String, JsonNode> pair) {
        return Json.array(Lists.items(profile.text(cell)).stream().map(item -> {
            String[] parts = item.split(":", 2);
            return parts.length == 2 ? pair.apply(parts[0], parts[1]) : TextNode.valueOf(item);
        }));
    }

    /** The cell of a value; empty where there is none. */
    String cell(JsonNode value, CsvProfile profile) {
        if (value.isMissingNode() || value.isNull()) {
            return "";
        }
        return switch (type) {
            case NUMBER -> profile.cell(value.decimalValue());
            case INTEGER, BOOLEAN -> value.asText();
            case TEXT -> profile.cell(value.asText());
            case LIST -> {
                var items = new ArrayList<String>();
                value.forEach(item -> items.add(item.asText()));
                yield profile.cell(Lists.cell(items));
            }
            case EXTERNAL_IDS -> {
                var items = new ArrayList<String>();
                value.forEach(id -> items.add(
                        id.path("system").asText() + ":" + id.path("value").asText()));
                yield profile.cell(Lists.cell(items));
            }
            case THINGS -> {
                var items = new ArrayList<String>();
                value.forEach(thing -> items.add(thing.path("type").asText().toLowerCase(Locale.ROOT) + ":"
                        + thing.path("code").asText()));
                yield profile.cell(Lists.cell(items));
            }
        };
    }

    private static JsonNode number(String cell) {
        return cell.matches("-?\\d{1,20}(\\.\\d{1,20})?")
                ? DecimalNode.valueOf(new BigDecimal(cell))
                : TextNode.valueOf(cell);
    }
}
