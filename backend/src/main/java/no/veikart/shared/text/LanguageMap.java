package no.veikart.shared.text;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * One text in up to three languages, at least one of them. Stored and sent as one JSON object; its two documented shapes, title and
 * text, differ in length only and are declared once in {@code shared/openapi}.
 * Where one language must be picked, the database does ({@code text_in}): nb, nn, en after the one that was asked for.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record LanguageMap(String nb, String nn, String en) {

    public static LanguageMap nb(String text) {
        return new LanguageMap(text, null, null);
    }

    /** The text in a language, else as every reader falls back: nb, nn, en. */
    public String in(String language) {
        String wanted =
                switch (language) {
                    case "nn" -> nn;
                    case "en" -> en;
                    default -> nb;
                };
        return Stream.of(wanted, nb, nn, en)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("");
    }
}
