package no.veikart.shared.paging;

/**
 * Something a collection can be sorted by.
 *
 * @param expression in HQL, never null for any row, since a page is cut by comparison
 */
public record SortKey(String expression, Class<?> type, boolean descending) {

    public SortKey(String expression, Class<?> type) {
        this(expression, type, false);
    }

    SortKey reversed() {
        return new SortKey(expression, type, !descending);
    }

    String order() {
        return expression + (descending ? " desc" : " asc");
    }
}
