package no.veikart.shared.text;

import java.util.Locale;

/** Patterns for SQL {@code like … escape '!'}. */
public final class Like {

    private Like() {}

    /** Whatever contains the text, letter case aside; null stays null. */
    public static String containing(String text) {
        return text == null
                ? null
                : "%"
                        + text.toLowerCase(Locale.ROOT)
                                .replace("!", "!!")
                                .replace("%", "!%")
                                .replace("_", "!_")
                        + "%";
    }
}
