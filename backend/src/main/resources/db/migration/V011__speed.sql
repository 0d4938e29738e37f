-- What was slow when it was measured (docs/performance.md).

-- Every write of a thing that is searched reads its row of search_source, a union of all kinds. Planned for the one kind at hand the
-- query is a little cheaper, so PostgreSQL planned it anew each time, which took ten times as long as running it. The plan for any kind
-- skips the other branches by a single comparison each.
ALTER PROCEDURE refresh_search(text, uuid) SET plan_cache_mode = force_generic_plan;

-- As in V001, but what has nothing below it closes no circle: that spares nearly every new unit and goal the way up.
CREATE OR REPLACE FUNCTION forbid_cycle() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    child text := TG_ARGV[0];
    circular boolean;
BEGIN
    PERFORM pg_advisory_xact_lock(hashtextextended(TG_TABLE_NAME || coalesce(to_jsonb(NEW) ->> 'hierarchy_code', ''), 0));
    EXECUTE format('SELECT EXISTS (SELECT 1 FROM %I WHERE parent_id = $1)', TG_TABLE_NAME)
        INTO circular USING (to_jsonb(NEW) ->> child)::uuid;
    IF circular THEN
        EXECUTE format('
            WITH RECURSIVE up (node, valid) AS (
                SELECT parent_id, valid FROM %1$I WHERE id = $1 AND parent_id IS NOT NULL
                UNION ALL
                SELECT e.parent_id, e.valid * up.valid
                FROM %1$I e JOIN up ON e.%2$I = up.node AND e.valid && up.valid
                WHERE e.parent_id IS NOT NULL
            ) CYCLE node SET is_cycle USING path
            SELECT EXISTS (SELECT 1 FROM up WHERE node = (SELECT %2$I FROM %1$I WHERE id = $1))', TG_TABLE_NAME, child)
            INTO circular USING NEW.id;
    END IF;
    IF circular THEN
        RAISE EXCEPTION 'a tree must not contain a circle' USING ERRCODE = 'check_violation', CONSTRAINT = TG_TABLE_NAME || '_acyclic';
    END IF;
    RETURN NULL;
END $$;
