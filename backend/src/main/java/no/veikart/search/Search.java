package no.veikart.search;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import no.veikart.shared.http.Links;
import no.veikart.shared.paging.Cursor;
import no.veikart.shared.paging.Page.PageInfo;
import no.veikart.shared.paging.SortKey;
import no.veikart.shared.text.LanguageMap;
import no.veikart.shared.time.Days;

/** Finds things by their words (PostgreSQL full text; how a query is read stands beside its function, in the migration). */
@ApplicationScoped
class Search {

    /** Around what matched in a headline; no text holds them, since control characters are refused at the door. */
    private static final char BEGINS = '\u0001';

    private static final char ENDS = '\u0002';

    private static final List<SortKey> ORDER = List.of(
            new SortKey("score", Integer.class),
            new SortKey("type", String.class),
            new SortKey("thing_id", UUID.class));

    /**
     * Everything that the words find and the caller may see, one row a thing: the version of today, else the nearest before, else the
     * first. Things weigh more than sentences about them, titles more than texts, the words as they were written more than the same apart,
     * and what is called just that most of all.
     */
    private static final String FOUND = """
            WITH asked AS MATERIALIZED (SELECT search_query(:q) AS query, search_folded(:q) AS folded),
            visible AS (
                SELECT DISTINCT ON (e.type, e.thing_id) e.*
                FROM search_entry e JOIN asked ON e.vector @@ asked.query
                LEFT JOIN plan p ON p.id = e.plan_id
                LEFT JOIN annual_report r ON r.id = e.report_id
                WHERE (:drafts OR (e.plan_id IS NULL OR p.publication = 'PUBLISHED') AND (e.report_id IS NULL OR r.publication = 'PUBLISHED'))
                    AND (e.valid @> CAST(:today AS date) OR NOT EXISTS (
                        SELECT FROM search_entry o WHERE o.type = e.type AND o.thing_id = e.thing_id AND o.valid @> CAST(:today AS date)))
                ORDER BY e.type, e.thing_id, lower(e.valid) > CAST(:today AS date), abs(lower(e.valid) - CAST(:today AS date))
            ),
            found AS (
                SELECT v.*, (1000000 * (ts_rank(CAST(ARRAY[0.1, 0.2, 0.4, 1.0] AS real[]), v.vector, asked.query, 1)
                    + CASE WHEN asked.folded NOT IN (search_folded(v.code), search_folded(coalesce(v.title ->> 'nb', '')), search_folded(coalesce(v.title ->> 'nn', '')), search_folded(coalesce(v.title ->> 'en', ''))) THEN 0
                        WHEN v.type LIKE 'report-%' THEN 1 ELSE 2 END
                    + CASE WHEN asked.folded LIKE '% %' AND strpos(search_folded(concat_ws(' ', text_in(v.title, :lang), text_in(v.body, :lang))), asked.folded) > 0 THEN 0.5 ELSE 0 END
                    + CASE WHEN starts_with(search_folded(text_in(v.title, :lang)), asked.folded) THEN 1 ELSE 0 END
                    + CASE WHEN v.type LIKE 'report-%' OR v.type IN ('premise', 'governance-principle', 'responsibility') THEN 0 ELSE 0.1 END))::integer AS score
                FROM visible v, asked
            )
            """;

    private final EntityManager entities;
    private final ObjectMapper mapper;

    Search(EntityManager entities, ObjectMapper mapper) {
        this.entities = entities;
        this.mapper = mapper;
    }

    /** @param type null for all */
    SearchAnswer find(String q, SearchHit.Type type, boolean drafts, String lang, int limit, String cursor) {
        String order = q + " " + type + " " + lang;
        var facets = facets(q, drafts, lang);
        int total = facets.stream()
                .filter(facet -> type == null || facet.type() == type)
                .mapToInt(SearchAnswer.Facet::count)
                .sum();
        List<Tuple> rows =
                rows(q, type, drafts, lang, limit, cursor == null ? List.of() : Cursor.decode(cursor, order, ORDER));
        boolean more = rows.size() > limit;
        var shown = more ? rows.subList(0, limit) : rows;
        String next = more
                ? new Cursor(
                                order,
                                List.of(
                                        shown.getLast().get("score").toString(),
                                        shown.getLast().get("type", String.class),
                                        shown.getLast().get("thing_id").toString()))
                        .encode()
                : null;
        return new SearchAnswer(shown.stream().map(this::hit).toList(), facets, new PageInfo(limit, next, total));
    }

    @SuppressWarnings("unchecked")
    private List<SearchAnswer.Facet> facets(String q, boolean drafts, String lang) {
        List<Tuple> rows = entities.createNativeQuery(
                        FOUND
                                + "SELECT type, count(*)::integer AS count FROM found GROUP BY type ORDER BY count DESC, type",
                        Tuple.class)
                .setParameter("q", q)
                .setParameter("lang", lang)
                .setParameter("drafts", drafts)
                .setParameter("today", Days.today())
                .getResultList();
        return rows.stream()
                .map(row -> new SearchAnswer.Facet(
                        SearchHit.Type.fromString(row.get("type", String.class)), row.get("count", Integer.class)))
                .toList();
    }

    @SuppressWarnings("unchecked")
    private List<Tuple> rows(
            String q, SearchHit.Type type, boolean drafts, String lang, int limit, List<Object> after) {
        var query = entities.createNativeQuery(
                        FOUND + """
                        , shown AS (
                            SELECT * FROM found
                            WHERE (:type = '' OR type = :type)
                        """
                                + (after.isEmpty()
                                        ? ""
                                        : "AND (score < :score OR score = :score AND (type, thing_id) > (:afterType, :afterId))")
                                + """
                             ORDER BY score DESC, type, thing_id LIMIT :most
                        )
                        SELECT s.type, s.thing_id, s.code, s.title::text AS title, s.score,
                            coalesce(r.year, CASE s.type
                                WHEN 'body-activity' THEN (SELECT year FROM body_activity WHERE id = s.thing_id)
                                WHEN 'disposition-account' THEN (SELECT year FROM disposition_account WHERE id = s.thing_id)
                                WHEN 'process' THEN (
                                    SELECT extract(year FROM coalesce(min(coalesce(h.planned_start, h.actual_start)), d.planned_start))::integer
                                    FROM decision_process d LEFT JOIN process_phase h ON h.process_id = d.id AND h.deleted_at IS NULL
                                    WHERE d.id = s.thing_id GROUP BY d.id) END) AS year,
                            coalesce(p.code, r.code, u.code) AS within_code, coalesce(p.title, r.title, u.name)::text AS within_title,
                            ts_headline((CASE WHEN :lang = 'en' AND jsonb_exists(s.body, 'en') THEN 'english' ELSE 'norwegian' END)::regconfig,
                                text_in(s.body, :lang), asked.query,
                                'StartSel=' || chr(1) || ',StopSel=' || chr(2) || ',MaxFragments=2,MaxWords=30,MinWords=12,FragmentDelimiter=" … "') AS headline
                        FROM shown s CROSS JOIN asked
                        LEFT JOIN plan p ON p.id = s.plan_id LEFT JOIN annual_report r ON r.id = s.report_id
                        LEFT JOIN LATERAL (
                            SELECT w.code, v.name
                            FROM organisation_position o
                            JOIN organisation_unit w ON w.id = accountable_unit_on(o.unit_id, o.valid_from, o.id, CAST(:today AS date), false)
                            JOIN organisation_unit_version v ON v.unit_id = w.id
                            WHERE o.id = CASE s.type WHEN 'position' THEN s.thing_id
                                WHEN 'responsibility' THEN (SELECT position_id FROM responsibility WHERE id = s.thing_id) END
                            ORDER BY v.valid @> CAST(:today AS date) DESC, v.valid_from DESC LIMIT 1) u ON true
                        ORDER BY s.score DESC, s.type, s.thing_id""",
                        Tuple.class)
                .setParameter("q", q)
                .setParameter("lang", lang)
                .setParameter("drafts", drafts)
                .setParameter("today", Days.today())
                .setParameter("type", type == null ? "" : type.code())
                .setParameter("most", limit + 1);
        if (!after.isEmpty()) {
            query.setParameter("score", after.get(0))
                    .setParameter("afterType", after.get(1))
                    .setParameter("afterId", after.get(2));
        }
        return query.getResultList();
    }

    private SearchHit hit(Tuple row) {
        var type = SearchHit.Type.fromString(row.get("type", String.class));
        var id = (UUID) row.get("thing_id");
        return new SearchHit(
                type,
                id,
                row.get("code", String.class),
                text(row.get("title", String.class)),
                pieces(row.get("headline", String.class)),
                within(type, row),
                row.get("year", Integer.class),
                Links.self(type.collection(), id));
    }

    private SearchHit.Within within(SearchHit.Type type, Tuple row) {
        String code = row.get("within_code", String.class);
        if (code == null || type == SearchHit.Type.PLAN || type == SearchHit.Type.ANNUAL_REPORT) {
            return null;
        }
        boolean inUnit = type == SearchHit.Type.POSITION || type == SearchHit.Type.RESPONSIBILITY;
        return new SearchHit.Within(
                inUnit
                        ? SearchHit.Type.ORGANISATION_UNIT
                        : row.get("year") == null ? SearchHit.Type.PLAN : SearchHit.Type.ANNUAL_REPORT,
                code,
                text(row.get("within_title", String.class)));
    }

    /** A headline cut at its marks. */
    static List<SearchHit.Piece> pieces(String headline) {
        var pieces = new ArrayList<SearchHit.Piece>();
        int from = 0;
        while (headline != null && from < headline.length()) {
            boolean match = headline.charAt(from) == BEGINS;
            int start = match ? from + 1 : from;
            int end = headline.indexOf(match ? ENDS : BEGINS, start);
            int stop = end < 0 ? headline.length() : end;
            if (stop > start) {
                pieces.add(new SearchHit.Piece(headline.substring(start, stop), match));
            }
            from = match ? stop + 1 : stop;
        }
        return pieces;
    }

    private LanguageMap text(String json) {
        try {
            return mapper.readValue(json, LanguageMap.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The database holds language maps only", e);
        }
    }
}
