-- Persons, parties and parliamentary groups are found by the one search too. They stand in a view of their own, so that what was
-- searched before need not be said again.

ALTER VIEW search_source RENAME TO search_source_before_members;

CREATE VIEW search_source_members AS
    SELECT 'person' AS type, p.id AS thing_id, daterange(NULL, NULL) AS valid, p.code, jsonb_build_object('nb', p.name) AS title,
        NULL::jsonb AS body, NULL::uuid AS plan_id, NULL::uuid AS report_id
    FROM person p WHERE p.deleted_at IS NULL
UNION ALL
    SELECT 'party', p.id, daterange(NULL, NULL), p.code, p.name,
        CASE WHEN p.abbreviation IS NOT NULL THEN jsonb_build_object('nb', p.abbreviation) END, NULL, NULL
    FROM party p WHERE p.deleted_at IS NULL
UNION ALL
    SELECT 'parliamentary-group', g.id, g.valid, g.code, g.name,
        joined_texts(CASE WHEN g.abbreviation IS NOT NULL THEN jsonb_build_object('nb', g.abbreviation) END, p.title), NULL, NULL
    FROM parliamentary_group g JOIN election_period p ON p.id = g.period_id WHERE g.deleted_at IS NULL;

CREATE VIEW search_source AS
    SELECT * FROM search_source_before_members UNION ALL SELECT * FROM search_source_members;

DO $$
DECLARE
    watched text[];
    thing record;
BEGIN
    FOREACH watched SLICE 1 IN ARRAY ARRAY[
        ['person', 'person', 'id'], ['party', 'party', 'id'], ['parliamentary_group', 'parliamentary-group', 'id']] LOOP
        EXECUTE format('CREATE TRIGGER %I AFTER INSERT OR UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION refresh_search_entry(%L, %L)',
            watched[1] || '_search', watched[1], watched[2], watched[3]);
    END LOOP;
    FOR thing IN SELECT type, thing_id FROM search_source_members LOOP
        CALL refresh_search(thing.type, thing.thing_id);
    END LOOP;
END $$;
