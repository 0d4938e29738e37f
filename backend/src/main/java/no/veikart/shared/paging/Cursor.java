package no.veikart.shared.paging;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import no.veikart.shared.problem.Faults;

/** Where a page ended: the order it was read in, and the sort keys of its last row. Opaque to clients. */
record Cursor(String order, List<String> keys) {

    private static final String SEPARATOR = "\u001f";

    String encode() {
        var parts = new ArrayList<String>();
        parts.add(order);
        parts.addAll(keys);
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(String.join(SEPARATOR, parts).getBytes(StandardCharsets.UTF_8));
    }

    /** @throws no.veikart.shared.problem.ProblemException 400 when it is not one that we gave for this order */
    static List<Object> decode(String cursor, String order, List<SortKey> keys) {
        try {
            String text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
            List<String> parts = List.of(text.split(SEPARATOR, -1));
            if (parts.size() == keys.size() + 1 && parts.getFirst().equals(order) && text.indexOf('\0') < 0) {
                var values = new ArrayList<Object>();
                for (int i = 0; i < keys.size(); i++) {
                    values.add(parse(parts.get(i + 1), keys.get(i).type()));
                }
                return values;
            }
        } catch (RuntimeException e) {
            // not one of ours: told below
        }
        var faults = new Faults();
        faults.parameter("cursor", "wrong-cursor");
        faults.check();
        throw new IllegalStateException("unreachable");
    }

    private static Object parse(String value, Class<?> type) {
        return switch (type.getSimpleName()) {
            case "String" -> value;
            case "Integer" -> Integer.valueOf(value);
            case "Instant" -> Instant.parse(value);
            case "UUID" -> UUID.fromString(value);
            default -> throw new IllegalStateException("No cursor holds a " + type);
        };
    }
}
