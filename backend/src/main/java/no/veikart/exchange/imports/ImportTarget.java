package no.veikart.exchange.imports;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.veikart.shared.http.ContractBody;
import no.veikart.shared.problem.Faults;

/**
 * One kind of file: which columns it has, which request a row becomes, and what takes the request. A row is held against the same
 * contract as a request over HTTP, so that a file can bring in nothing that the API would refuse.
 *
 * @param pointers each column and the place of its value in the request, as a JSON pointer
 * @param integers columns that hold whole numbers
 */
record ImportTarget(
        String file,
        Class<? extends ContractBody> request,
        Map<String, String> pointers,
        Set<String> integers,
        Set<String> booleans,
        Upsert upsert) {

    private static final List<String> LANGUAGES = List.of("nb", "nn", "en");

    /** Stores a bound row: creates what is new, corrects what differs, leaves the rest. */
    @FunctionalInterface
    interface Upsert {
        void store(ContractBody request, ImportRow row, Faults faults);
    }

    static ImportTarget of(String file, Class<? extends ContractBody> request, Upsert upsert, String... columns) {
        var pointers = new LinkedHashMap<String, String>();
        var integers = new java.util.HashSet<String>();
        var booleans = new java.util.HashSet<String>();
        for (String column : columns) {
            String[] parts = column.split(":", 2);
            String name = parts[0];
            switch (parts.length == 1 ? "" : parts[1]) {
                case "map" ->
                    LANGUAGES.forEach(language -> pointers.put(name + "." + language, "/" + name + "/" + language));
                case "int" -> integers.add(name);
                case "bool" -> booleans.add(name);
                default -> {}
            }
            if (!column.endsWith(":map")) {
                pointers.put(name, "/" + name);
            }
        }
        if (!request.getSimpleName().equals("SourceRequest")) {
            pointers.put("source", "/source/code");
            pointers.put("locator", "/source/locator");
        }
        return new ImportTarget(file, request, pointers, integers, booleans, upsert);
    }

    /** A row as the JSON of its request. Text that should be a number stays text, and is refused as such by the contract. */
    JsonNode tree(ImportRow row) {
        ObjectNode tree = JsonNodeFactory.instance.objectNode();
        pointers.forEach((column, pointer) -> {
            String value = row.values().get(column);
            if (value != null && !pointer.isEmpty()) {
                String[] path = pointer.substring(1).split("/");
                ObjectNode holder = path.length == 1 ? tree : tree.withObjectProperty(path[0]);
                holder.set(path[path.length - 1], typed(column, value));
            }
        });
        return tree;
    }

    /** The column that a pointer came from; a whole language map is told as its bokmål column. */
    String column(String pointer) {
        return pointers.entrySet().stream()
                .filter(entry -> entry.getValue().equals(pointer))
                .map(Map.Entry::getKey)
                .findFirst()
                .or(() -> pointers.entrySet().stream()
                        .filter(entry -> entry.getValue().startsWith(pointer + "/"))
                        .map(Map.Entry::getKey)
                        .findFirst())
                .orElse(pointer);
    }

    private JsonNode typed(String column, String value) {
        var json = JsonNodeFactory.instance;
        if (integers.contains(column) && value.matches("-?\\d{1,9}")) {
            return json.numberNode(Integer.parseInt(value));
        }
        if (booleans.contains(column) && (value.equals("true") || value.equals("false"))) {
            return json.booleanNode(value.equals("true"));
        }
        return json.textNode(value);
    }
}
