package no.veikart.shared.text;

import java.util.Locale;

/** Patterns for SQL {@code like … escape '!'}. */
public final class Like {

    private Like() {}

    /** HQL condition: a language map holds the parameter {@code :q}, made by {@link #containing}, in any of its languages. */
    public static String inAnyLanguage(String path) {
        return "cast(function('text_of_all_languages', " + path + ") as String) like :q escape '!'";
    }

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
