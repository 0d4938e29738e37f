package no.veikart.shared.http;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** Neighbours of a thing by name, as absolute paths without host. */
public final class Links {

    public static final String ROOT = "/api/v1";

    private final Map<String, String> byName = new LinkedHashMap<>();

    public static Links self(String collection, UUID id) {
        return new Links().to("self", collection + "/" + id);
    }

    /** Adds a neighbour; nothing where {@code path} is null, so that callers need not ask. */
    public Links to(String name, String path) {
        if (path != null) {
            byName.put(name, path.isEmpty() ? ROOT : ROOT + "/" + path);
        }
        return this;
    }

    @JsonValue
    public Map<String, String> byName() {
        return byName;
    }
}
