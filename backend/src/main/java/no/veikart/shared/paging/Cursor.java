package no.veikart.shared.paging;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import no.veikart.shared.problem.Faults;

/** Where a page ended: the order it was read in, and the sort keys of its last row. Opaque to clients. */
public record Cursor(String order, List<String> keys) {

    private static final Instant EARLIEST = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("9999-12-31T23:59:59Z");
    private static final ObjectMapper JSON = new ObjectMapper();

    public String encode() {
        var parts = JSON.createArrayNode().add(order);
        keys.forEach(parts::add);
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(parts.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** @throws no.veikart.shared.problem.ProblemException 400 when it is not one that we gave for this order */
    public static List<Object> decode(String cursor, String order, List<SortKey> keys) {
        try {
            var parts = JSON.readValue(Base64.getUrlDecoder().decode(cursor), String[].class);
            if (parts.length == keys.size() + 1
                    && parts[0].equals(order)
                    && Stream.of(parts).noneMatch(part -> part.indexOf(0) >= 0)) {
                var values = new ArrayList<Object>();
                for (int i = 0; i < keys.size(); i++) {
                    values.add(parse(parts[i + 1], keys.get(i).type()));
                }
                return values;
            }
        } catch (IOException | RuntimeException e) {
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
            case "Instant" -> {
                var instant = Instant.parse(value);
                if (instant.isBefore(EARLIEST) || instant.isAfter(LATEST)) {
                    throw new IllegalArgumentException(value); // outside what the database can hold
                }
                yield instant;
            }
            case "LocalDate" -> {
                var day = LocalDate.parse(value);
                if (day.getYear() < 1 || day.getYear() > 9999) {
                    throw new IllegalArgumentException(value);
                }
                yield day;
            }
            case "UUID" -> UUID.fromString(value);
            default -> throw new IllegalStateException("No cursor holds a " + type);
        };
    }
}
