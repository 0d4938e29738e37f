package no.veikart.shared.paging;

import no.veikart.shared.text.Languages;

/**
 * Something a collection can be sorted by.
 *
 * @param expression in HQL, never null for any row, since a page is cut by comparison
 */
public record SortKey(String expression, Class<?> type, boolean descending) {

    public SortKey(String expression, Class<?> type) {
        this(expression, type, false);
    }

    /** A text in one language, in Norwegian order (æ, ø, å last). The language is one of ours: it stands in the query itself. */
    public static String text(String path, String language) {
        if (!Languages.ALL.contains(language)) {
            throw new IllegalArgumentException(language);
        }
        return "collate(function('text_in', " + path + ", '" + language + "') as norwegian)";
    }

    SortKey reversed() {
        return new SortKey(expression, type, !descending);
    }

    String order() {
        return expression + (descending ? " desc" : " asc");
    }
}
