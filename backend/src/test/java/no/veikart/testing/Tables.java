package no.veikart.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What all tables say, so that two databases can be compared that were filled in different ways: things stand by their codes instead of
 * their ids, and what tells only when and how often a row was written is left out, as are histories and tombstones.
 */
public final class Tables {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final String UUID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";
    private static final Set<String> OF_WRITING = Set.of("id", "recorded_at", "transaction_id", "version");
    private static final String ORDER = "ordinal";

    private final Map<String, List<ObjectNode>> rows = new TreeMap<>();
    private final Map<String, String> codes = new HashMap<>();

    private Tables() {
        Store.values("""
                        SELECT table_name FROM information_schema.tables
                        WHERE table_schema = 'public' AND table_type = 'BASE TABLE' AND table_name NOT LIKE '%\\_history'
                            AND table_name NOT IN ('audit_entry', 'idempotency_key', 'loaded_data_set')""").forEach(table -> rows.put(table, read(table)));
        rows.forEach((table, all) -> all.stream()
                .filter(row -> row.hasNonNull("id") && row.hasNonNull("code"))
                .forEach(row -> codes.put(
                        row.get("id").asText(), table + " " + row.get("code").asText())));
    }

    /** The rows of each table, in an order that depends on nothing but what they say. */
    public static Map<String, List<String>> told() {
        var tables = new Tables();
        var told = new TreeMap<String, List<String>>();
        tables.rows.forEach((table, all) -> told.put(table, tables.told(table, all)));
        return told;
    }

    private static List<ObjectNode> read(String table) {
        var found = new ArrayList<ObjectNode>();
        for (String json : Store.values("SELECT to_jsonb(t)::text FROM " + table + " t")) {
            try {
                var row = (ObjectNode) MAPPER.readTree(json);
                if (!row.hasNonNull("deleted_at")) {
                    found.add(row);
                }
            } catch (JsonProcessingException e) {
                throw new IllegalStateException(e);
            }
        }
        return found;
    }

    private List<String> told(String table, List<ObjectNode> all) {
        if (table.equals("organisation_change_event")) { // numbers with gaps: only which came before which counts
            all.sort(Comparator.comparingLong(row -> row.get(ORDER).asLong()));
            for (int i = 0; i < all.size(); i++) {
                all.get(i).put(ORDER, i);
            }
        }
        return all.stream().map(this::told).sorted().toList();
    }

    private String told(ObjectNode row) {
        var members = new TreeMap<String, String>();
        row.fields().forEachRemaining(member -> {
            if (!OF_WRITING.contains(member.getKey())) {
                members.put(member.getKey(), told(member.getKey(), member.getValue()));
            }
        });
        return members.toString();
    }

    /** A row that is numbered rather than called something stands by all that it says itself. */
    private String told(String member, JsonNode value) {
        return member.endsWith("_id") && value.isIntegralNumber()
                ? rows.get(member.replaceFirst("_id$", "")).stream()
                        .filter(row -> row.get("id").equals(value))
                        .map(this::told)
                        .findFirst()
                        .orElseThrow()
                : told(value);
    }

    private String told(JsonNode value) {
        String text = value.isTextual() ? value.asText() : value.toString();
        return text.matches(UUID) ? codes.getOrDefault(text, "?") : text;
    }
}
