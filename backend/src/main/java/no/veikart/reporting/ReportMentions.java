package no.veikart.reporting;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import no.veikart.shared.problem.Faults;
import no.veikart.shared.text.LanguageMap;

/** Finds what statements mention by code, and names it; each with one query for all statements and all sorts of things. */
@ApplicationScoped
class ReportMentions {

    private final EntityManager entities;
    private final ObjectMapper mapper;

    ReportMentions(EntityManager entities, ObjectMapper mapper) {
        this.entities = entities;
        this.mapper = mapper;
    }

    /** What the codes of a request name; a code that names nothing is a fault. */
    Set<ReportMention> find(ReportStatementRequest request, Faults faults) {
        var found = new HashMap<String, ReportMention>();
        rows(
                        """
                SELECT 'GOAL' AS type, id, code FROM goal WHERE deleted_at IS NULL AND code = ANY(:goals)
                UNION ALL SELECT 'PLAN', id, code FROM plan WHERE deleted_at IS NULL AND code = ANY(:plans)
                UNION ALL SELECT 'ORGANISATION_UNIT', id, code FROM organisation_unit WHERE deleted_at IS NULL AND code = ANY(:units)
                UNION ALL SELECT 'POLITICAL_BODY', id, code FROM political_body WHERE deleted_at IS NULL AND code = ANY(:bodies)
                UNION ALL SELECT 'INDICATOR', id, code FROM indicator WHERE deleted_at IS NULL AND code = ANY(:indicators)""",
                        Map.of(
                                "goals", array(request.goals()),
                                "plans", array(request.plans()),
                                "units", array(request.units()),
                                "bodies", array(request.bodies()),
                                "indicators", array(request.indicators())))
                .forEach(row -> {
                    var type = ReportMention.Type.valueOf(row.get("type", String.class));
                    found.put(type + " " + row.get("code"), new ReportMention(type, row.get("id", UUID.class)));
                });
        var mentions = new HashSet<ReportMention>();
        request.codes().forEach((type, codes) -> {
            for (int i = 0; i < codes.size(); i++) {
                var mention = found.get(type + " " + codes.get(i));
                if (mention == null) {
                    faults.at("/" + ReportStatementRequest.MEMBERS.get(type) + "/" + i, "unknown-code", codes.get(i));
                } else {
                    mentions.add(mention);
                }
            }
        });
        return mentions;
    }

    /**
     * What the statements mention, by statement, in the order of type and code: by its title on the day of the report's publication, or
     * today where it is not published.
     *
     * @param drafts whether also what stands in plans that are not published
     */
    Map<UUID, List<ReportMentionResponse>> of(Collection<ReportStatement> statements, boolean drafts) {
        var found = new HashMap<UUID, List<ReportMentionResponse>>();
        if (statements.isEmpty()) {
            return found;
        }
        rows(
                        """
                SELECT m.statement_id, m.type, m.thing_id, coalesce(g.code, p.code, u.code, b.code, i.code) AS code,
                    coalesce(gv.title, p.title, uv.name, b.name, iv.title)::text AS title
                FROM report_mention m
                JOIN report_statement t ON t.id = m.statement_id
                JOIN annual_report r ON r.id = t.report_id
                CROSS JOIN LATERAL (SELECT CAST(CASE WHEN r.publication = 'PUBLISHED' THEN r.published_at ELSE now() END
                    AT TIME ZONE 'Europe/Oslo' AS date) AS told) day
                LEFT JOIN goal g ON g.id = m.goal_id
                LEFT JOIN plan p ON p.id = m.plan_id
                LEFT JOIN plan gp ON gp.id = g.plan_id
                LEFT JOIN organisation_unit u ON u.id = m.unit_id
                LEFT JOIN political_body b ON b.id = m.body_id
                LEFT JOIN indicator i ON i.id = m.indicator_id
                LEFT JOIN LATERAL (SELECT v.title FROM goal_version v WHERE v.goal_id = g.id
                    ORDER BY v.valid @> day.told DESC, v.valid_from DESC LIMIT 1) gv ON true
                LEFT JOIN LATERAL (SELECT v.name FROM organisation_unit_version v WHERE v.unit_id = u.id
                    ORDER BY v.valid @> day.told DESC, v.valid_from DESC LIMIT 1) uv ON true
                LEFT JOIN LATERAL (SELECT v.title FROM indicator_version v WHERE v.indicator_id = i.id
                    ORDER BY v.valid @> day.told DESC, v.valid_from DESC LIMIT 1) iv ON true
                WHERE m.statement_id = ANY(:statements)
                    AND (:drafts OR coalesce(p.publication, gp.publication, 'PUBLISHED') = 'PUBLISHED')
                ORDER BY array_position(ARRAY['GOAL', 'PLAN', 'ORGANISATION_UNIT', 'POLITICAL_BODY', 'INDICATOR'], m.type), code""",
                        Map.of(
                                "statements",
                                statements.stream().map(ReportStatement::id).toArray(UUID[]::new),
                                "drafts",
                                drafts))
                .forEach(row -> found.computeIfAbsent(row.get("statement_id", UUID.class), id -> new ArrayList<>())
                        .add(new ReportMentionResponse(
                                ReportMention.Type.valueOf(row.get("type", String.class)),
                                row.get("thing_id", UUID.class),
                                row.get("code", String.class),
                                text(row.get("title", String.class)))));
        return found;
    }

    /** Whether any statement mentions the thing. */
    boolean name(UUID thing) {
        return !rows("SELECT 1 FROM report_mention WHERE thing_id = :thing LIMIT 1", Map.of("thing", thing))
                .isEmpty();
    }

    private LanguageMap text(String json) {
        try {
            return mapper.readValue(json, LanguageMap.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The database holds JSON that it checks itself", e);
        }
    }

    @SuppressWarnings("unchecked")
    private List<Tuple> rows(String sql, Map<String, Object> parameters) {
        var query = entities.createNativeQuery(sql, Tuple.class);
        parameters.forEach(query::setParameter);
        return query.getResultList();
    }

    private static String[] array(List<String> codes) {
        return codes.toArray(String[]::new);
    }
}
