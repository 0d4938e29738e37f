package no.veikart.shared.paging;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.veikart.shared.text.Like;

/**
 * A filtered, sorted collection read page by page. Pages are cut by the sort keys of the last row, never by counting, so that rows that
 * come or go meanwhile neither hide nor repeat another.
 */
public final class Listing<T> {

    private final String alias;
    private final String from;
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();
    private final Map<String, SortKey> sortable = new HashMap<>();
    private final SortKey identity;

    /**
     * @param alias of the entity that is read
     * @param from the HQL from-clause without the keyword
     * @param identity HQL path of a unique id, the last sort key
     */
    public Listing(String alias, String from, String identity) {
        this.alias = alias;
        this.from = from;
        this.identity = new SortKey(identity, java.util.UUID.class);
    }

    public Listing<T> where(String condition) {
        conditions.add(condition);
        return this;
    }

    public Listing<T> with(String parameter, Object value) {
        parameters.put(parameter, value);
        return this;
    }

    /** A filter that counts only where the reader asked for it; the condition names its parameter {@code :name}. */
    public Listing<T> filter(String name, Object value, String condition) {
        return value == null ? this : where(condition).with(name, value);
    }

    /**
     * Adds what all collections share: filters by code, text and external id, order by code, time and text.
     *
     * @param thing HQL path of the addressable thing
     * @param text HQL path of its title or name, whose last part is the sort field's name
     */
    public Listing<T> narrowed(ListRequest request, String thing, String text) {
        return named(request, thing)
                .filter("q", Like.containing(request.q), Like.inAnyLanguage(text))
                .sortable(text.substring(text.lastIndexOf('.') + 1), SortKey.text(text, request.lang), String.class);
    }

    /** As {@link #narrowed}, for things whose name is one plain text. */
    public Listing<T> narrowedByName(ListRequest request, String thing, String name) {
        return named(request, thing)
                .filter("q", Like.containing(request.q), "lower(" + name + ") like :q escape '!'")
                .sortable("name", "collate(" + name + " as norwegian)", String.class);
    }

    /** As {@link #narrowed}, for things that have a code and no title: text is looked for in the code. */
    public Listing<T> narrowedByCode(ListRequest request, String thing) {
        return named(request, thing)
                .filter("q", Like.containing(request.q), "lower(" + thing + ".code) like :q escape '!'");
    }

    private Listing<T> named(ListRequest request, String thing) {
        if (request.externalId != null) {
            String[] parts = request.externalId.split(":", 2);
            where("exists (select 1 from " + thing + ".externalIds x where x.system = :system and x.value = :value)")
                    .with("system", parts[0])
                    .with("value", parts[1]);
        }
        return filter("code", request.code, thing + ".code = :code")
                .sortable("code", thing + ".code", String.class)
                .sortable("recordedAt", thing + ".recordedAt", Instant.class);
    }

    public Listing<T> sortable(String name, String expression, Class<?> type) {
        sortable.put(name, new SortKey(expression, type));
        return this;
    }

    /** @param order {@code field,-field}; already held against the contract's pattern */
    public Page<T> page(EntityManager entities, PageRequest request, String order) {
        List<SortKey> keys = keys(order);
        String where = conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
        Query count =
                entities.createQuery("select count(*) from " + from.replace("join fetch", "join") + where, Long.class);
        parameters.forEach(count::setParameter);
        int total = Math.toIntExact((Long) count.getSingleResult());

        List<Object[]> rows = rows(entities, request, order, keys, where);
        boolean more = rows.size() > request.limit;
        List<Object[]> shown = more ? rows.subList(0, request.limit) : rows;
        String next = more ? cursor(order, keys, shown.getLast()) : null;
        return new Page<>(
                shown.stream().map(Listing::<T>entity).toList(), new Page.PageInfo(request.limit, next, total));
    }

    private List<Object[]> rows(
            EntityManager entities, PageRequest request, String order, List<SortKey> keys, String where) {
        List<Object> after = request.cursor == null ? List.of() : Cursor.decode(request.cursor, order, keys);
        String cut = after.isEmpty() ? "" : (where.isEmpty() ? " where " : " and ") + beyond(keys);
        String select = keys.stream().map(SortKey::expression).collect(Collectors.joining(", "));
        String sort = keys.stream().map(SortKey::order).collect(Collectors.joining(", "));
        var query = entities.createQuery(
                "select " + alias + ", " + select + " from " + from + where + cut + " order by " + sort,
                Object[].class);
        parameters.forEach(query::setParameter);
        for (int i = 0; i < after.size(); i++) {
            query.setParameter("after" + i, after.get(i));
        }
        return query.setMaxResults(request.limit + 1).getResultList();
    }

    /** Rows beyond the last one in a mixed order: equal in the first keys, further on in the next. */
    private static String beyond(List<SortKey> keys) {
        return IntStream.range(0, keys.size())
                .mapToObj(i -> IntStream.range(0, i)
                                .mapToObj(j -> keys.get(j).expression() + " = :after" + j + " and ")
                                .collect(Collectors.joining())
                        + keys.get(i).expression() + (keys.get(i).descending() ? " < " : " > ") + ":after" + i)
                .collect(Collectors.joining(" or ", "(", ")"));
    }

    private List<SortKey> keys(String order) {
        var keys = new ArrayList<SortKey>();
        for (String field : order.split(",")) {
            SortKey key = sortable.get(field.startsWith("-") ? field.substring(1) : field);
            if (keys.stream().noneMatch(other -> other.expression().equals(key.expression()))) {
                keys.add(field.startsWith("-") ? key.reversed() : key);
            }
        }
        keys.add(identity);
        return keys;
    }

    private static String cursor(String order, List<SortKey> keys, Object[] row) {
        return new Cursor(
                        order,
                        IntStream.rangeClosed(1, keys.size())
                                .mapToObj(i -> String.valueOf(row[i]))
                                .toList())
                .encode();
    }

    @SuppressWarnings("unchecked")
    private static <T> T entity(Object[] row) {
        return (T) row[0];
    }
}
