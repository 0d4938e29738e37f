-- Elections, activities, disposition accounts and processes are found by the one search too.

CREATE OR REPLACE VIEW search_source AS
    SELECT 'goal' AS type, g.id AS thing_id, v.valid, g.code, v.title, v.description AS body, g.plan_id, NULL::uuid AS report_id
    FROM goal g JOIN goal_version v ON v.goal_id = g.id WHERE g.deleted_at IS NULL
UNION ALL
    SELECT 'plan', id, daterange(NULL, NULL), code, title, description, id, NULL FROM plan WHERE deleted_at IS NULL
UNION ALL
    SELECT 'premise', id, daterange(NULL, NULL), code, title, statement, plan_id, NULL FROM premise WHERE deleted_at IS NULL
UNION ALL
    SELECT 'organisation-unit', u.id, v.valid, u.code, v.name,
        joined_texts(v.description, v.leader_role, l.leader_role, l.description), NULL, NULL
    FROM organisation_unit u JOIN organisation_unit_version v ON v.unit_id = u.id JOIN organisation_level l ON l.id = v.level_id
    WHERE u.deleted_at IS NULL
UNION ALL
    SELECT 'position', p.id, p.valid, p.code, p.title, p.description, NULL, NULL
    FROM organisation_position p WHERE p.deleted_at IS NULL
UNION ALL
    SELECT 'responsibility', r.id, daterange(NULL, NULL), r.code, r.statement, r.heading, NULL, NULL
    FROM responsibility r WHERE r.deleted_at IS NULL
UNION ALL
    SELECT 'leadership-group', g.id, g.valid, g.code, g.name,
        joined_texts(VARIADIC ARRAY[CASE WHEN g.abbreviation IS NOT NULL THEN jsonb_build_object('nb', g.abbreviation) END, g.description]
            || (SELECT coalesce(array_agg(t.statement ORDER BY t.kind, t.ordinal), '{}')
                FROM leadership_group_task t WHERE t.group_id = g.id AND t.deleted_at IS NULL)), NULL, NULL
    FROM leadership_group g WHERE g.deleted_at IS NULL
UNION ALL
    SELECT 'owned-company', c.id, c.valid, c.code, jsonb_build_object('nb', c.name),
        joined_texts(CASE WHEN c.organisation_number IS NOT NULL THEN jsonb_build_object('nb', c.organisation_number) END, c.description), NULL, NULL
    FROM owned_company c WHERE c.deleted_at IS NULL
UNION ALL
    SELECT 'organisation-change-event', e.id, daterange(NULL, NULL), e.code, coalesce(e.title, units_of_change(e.id), jsonb_build_object('nb', e.code)),
        joined_texts(e.description, e.decision_statement), NULL, NULL
    FROM organisation_change_event e WHERE e.deleted_at IS NULL
UNION ALL
    SELECT 'political-body', b.id, daterange(NULL, NULL), b.code, b.name,
        joined_texts(VARIADIC b.description || (SELECT coalesce(array_agg(t.mandate ORDER BY t.valid_from DESC), '{}')
            FROM body_term t WHERE t.body_id = b.id AND t.deleted_at IS NULL)), NULL, NULL
    FROM political_body b WHERE b.deleted_at IS NULL
UNION ALL
    SELECT 'election', id, daterange(NULL, NULL), code, title, description, NULL, NULL FROM election WHERE deleted_at IS NULL
UNION ALL
    SELECT 'body-activity', a.id, daterange(NULL, NULL), a.code, a.title,
        joined_texts(CASE WHEN a.place IS NOT NULL THEN jsonb_build_object('nb', a.place) END, a.description, a.participants, a.timing), NULL, NULL
    FROM body_activity a WHERE a.deleted_at IS NULL
UNION ALL
    SELECT 'disposition-account', a.id, daterange(NULL, NULL), a.code, a.title,
        joined_texts(VARIADIC a.description || (SELECT coalesce(array_agg(i.title ORDER BY i.ordinal), '{}')
            FROM disposition_item i WHERE i.account_id = a.id AND i.deleted_at IS NULL)), NULL, NULL
    FROM disposition_account a WHERE a.deleted_at IS NULL
UNION ALL
    SELECT 'process', p.id, daterange(NULL, NULL), p.code, p.title,
        joined_texts(VARIADIC p.description || (SELECT coalesce(array_agg(s.title ORDER BY s.ordinal), '{}')
            FROM process_phase s WHERE s.process_id = p.id AND s.deleted_at IS NULL)), NULL, NULL
    FROM decision_process p WHERE p.deleted_at IS NULL
UNION ALL
    SELECT 'governance-principle', id, daterange(NULL, NULL), code, title, statement, NULL, NULL
    FROM governance_principle WHERE deleted_at IS NULL
UNION ALL
    SELECT 'indicator', i.id, v.valid, i.code, v.title, v.definition, NULL, NULL
    FROM indicator i JOIN indicator_version v ON v.indicator_id = i.id WHERE i.deleted_at IS NULL
UNION ALL
    SELECT 'annual-report', id, daterange(NULL, NULL), code, title, preface, NULL, id FROM annual_report WHERE deleted_at IS NULL
UNION ALL
    SELECT 'report-chapter', id, daterange(NULL, NULL), code, title, NULL, NULL, report_id FROM report_chapter WHERE deleted_at IS NULL
UNION ALL
    SELECT 'report-section', s.id, daterange(NULL, NULL), s.code, coalesce(s.title, c.title),
        joined_texts(VARIADIC s.missing
            || (SELECT coalesce(array_agg(r.title ORDER BY r.ordinal), '{}') FROM report_table_row r WHERE r.section_id = s.id)
            || (SELECT coalesce(array_agg(f.text ORDER BY f.ordinal), '{}') FROM report_table_footnote f WHERE f.section_id = s.id)),
        NULL, s.report_id
    FROM report_section s JOIN report_chapter c ON c.id = s.chapter_id WHERE s.deleted_at IS NULL
UNION ALL
    SELECT 'report-statement', t.id, daterange(NULL, NULL), t.code, coalesce(s.title, c.title), t.text, NULL, t.report_id
    FROM report_statement t JOIN report_section s ON s.id = t.section_id JOIN report_chapter c ON c.id = s.chapter_id
    WHERE t.deleted_at IS NULL
UNION ALL
    SELECT 'source', id, daterange(NULL, NULL), code, title, note, NULL, NULL FROM source WHERE deleted_at IS NULL;

DO $$
DECLARE
    watched text[];
BEGIN
    FOREACH watched SLICE 1 IN ARRAY ARRAY[
        ['election', 'election', 'id'], ['body_activity', 'body-activity', 'id'],
        ['disposition_account', 'disposition-account', 'id'], ['disposition_item', 'disposition-account', 'account_id'],
        ['decision_process', 'process', 'id'], ['process_phase', 'process', 'process_id']] LOOP
        EXECUTE format('CREATE TRIGGER %I AFTER INSERT OR UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION refresh_search_entry(%L, %L)',
            watched[1] || '_search', watched[1], watched[2], watched[3]);
    END LOOP;
END $$;
