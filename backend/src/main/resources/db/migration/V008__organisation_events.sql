-- Why the tree changed: events, the units that took part in them, who carries on after whom, and who answers for what since.

-- Nine digits whose weighted sum (3, 2, 7, 6, 5, 4, 3, 2, 1) is divisible by 11: the numbers of Enhetsregisteret.
CREATE FUNCTION is_organisation_number(value text) RETURNS boolean LANGUAGE sql IMMUTABLE STRICT AS $$
    SELECT CASE WHEN value ~ '^[0-9]{9}$'
        THEN (SELECT sum(substr(value, i, 1)::integer * (ARRAY[3, 2, 7, 6, 5, 4, 3, 2, 1])[i]) % 11 = 0 FROM generate_series(1, 9) AS i)
        ELSE false END
$$;

CREATE TABLE organisation_change_event (
    id                 uuid PRIMARY KEY,
    code               text        NOT NULL UNIQUE CHECK (is_code(code)),
    version            integer     NOT NULL,
    recorded_at        timestamptz NOT NULL,
    deleted_at         timestamptz, -- undone
    hierarchy_code     text        NOT NULL REFERENCES organisation_hierarchy,
    kind               text        NOT NULL CHECK (kind IN ('CREATED', 'RENAMED', 'MOVED', 'MERGED', 'SPLIT', 'CLOSED', 'REORGANISED')),
    effective_on       date        NOT NULL,
    ordinal            bigint      NOT NULL GENERATED ALWAYS AS IDENTITY, -- among those of one day: the later built on the earlier
    title              jsonb CHECK (is_language_map(title)),
    description        jsonb CHECK (is_language_map(description)),
    decision_statement jsonb CHECK (is_language_map(decision_statement)),
    decision_body_id   uuid REFERENCES political_body,
    decided_on         date,
    case_reference     text CHECK (length(case_reference) BETWEEN 1 AND 80),
    taken_over_by_id   uuid REFERENCES organisation_unit,
    source_id          uuid        NOT NULL REFERENCES source,
    source_locator     text,
    CHECK (kind <> 'REORGANISED' OR title IS NOT NULL) -- a source that names no units must at least say what was reorganised
);
CREATE INDEX organisation_change_event_of_day ON organisation_change_event (hierarchy_code, effective_on, ordinal) WHERE deleted_at IS NULL;
CREATE TRIGGER organisation_change_event_recorded_at BEFORE INSERT OR UPDATE ON organisation_change_event
    FOR EACH ROW EXECUTE FUNCTION stamp_recorded_at();

CREATE TABLE organisation_change_event_external_id (
    event_id uuid NOT NULL REFERENCES organisation_change_event ON DELETE CASCADE,
    system   text NOT NULL,
    value    text NOT NULL,
    PRIMARY KEY (system, value)
);
CREATE INDEX organisation_change_event_external_id_owner ON organisation_change_event_external_id (event_id);

-- What the event did to each unit, so that it can be told and undone. A unit that goes on under its own name after a split, or that
-- others are merged into, stands in both parts.
CREATE TABLE organisation_change_event_unit (
    event_id      uuid    NOT NULL REFERENCES organisation_change_event,
    part          text    NOT NULL CHECK (part IN ('FROM', 'TO', 'SUB_UNIT')), -- sub-units followed a unit that took part
    ordinal       integer NOT NULL CHECK (ordinal BETWEEN 0 AND 10000),
    unit_id       uuid    NOT NULL REFERENCES organisation_unit,
    weight        numeric CHECK (weight > 0 AND weight <= 1),
    began         boolean NOT NULL, -- its life begins with the event
    ended         boolean NOT NULL, -- its life ends with the event
    ends_formerly date,             -- when a life that the event ended would have ended without it
    restated      boolean NOT NULL, -- a version begins with the event: another name, level or role
    moved         boolean NOT NULL, -- an edge begins with the event: another parent
    PRIMARY KEY (event_id, part, unit_id),
    CHECK (ended OR ends_formerly IS NULL)
);
CREATE INDEX organisation_change_event_unit_of_unit ON organisation_change_event_unit (unit_id);

-- Who carries on after whom, and with how much: the share of the former unit that goes on in the later one, so that series can be
-- restated. None: not registered.
CREATE TABLE organisation_succession (
    event_id     uuid NOT NULL REFERENCES organisation_change_event,
    from_unit_id uuid NOT NULL REFERENCES organisation_unit,
    to_unit_id   uuid NOT NULL REFERENCES organisation_unit,
    weight       numeric CHECK (weight > 0 AND weight <= 1),
    PRIMARY KEY (event_id, from_unit_id, to_unit_id)
);
CREATE INDEX organisation_succession_from ON organisation_succession (from_unit_id);
CREATE INDEX organisation_succession_to ON organisation_succession (to_unit_id);

-- Who answers from that day on for what a unit answered for before: everything (no thing), or one thing alone.
CREATE TABLE organisation_takeover (
    event_id     uuid NOT NULL REFERENCES organisation_change_event,
    from_unit_id uuid NOT NULL REFERENCES organisation_unit,
    to_unit_id   uuid NOT NULL REFERENCES organisation_unit,
    thing_type   text CHECK (thing_type IN ('GOAL', 'PLAN', 'INDICATOR', 'POSITION')),
    thing_id     uuid,
    CHECK ((thing_type IS NULL) = (thing_id IS NULL)),
    UNIQUE NULLS NOT DISTINCT (event_id, from_unit_id, thing_id)
);
CREATE INDEX organisation_takeover_from ON organisation_takeover (from_unit_id);

-- How responsibility for a thing went from unit to unit, up to a day, in order. What is stated of a thing stays as its source states
-- it; from there on responsibility follows the events, until it is stated anew. Where a unit has ended it follows in any case: who
-- names a unit that is no more can only mean the one that took over.
--   stated  the unit that is stated to answer for it        since  first day of which that is stated
--   thing   the goal, plan, indicator or position           everything  whether the thing follows where its unit as a whole is taken over
CREATE FUNCTION handovers_of(stated uuid, since date, thing uuid, day date, everything boolean DEFAULT true)
    RETURNS TABLE (event_id uuid, effective_on date, from_unit_id uuid, to_unit_id uuid) LANGUAGE plpgsql STABLE ROWS 1 AS $$
#variable_conflict use_column
DECLARE
    unit uuid := stated;
    reached date := since;
    reached_ordinal bigint := 9223372036854775807; -- a statement of the day itself knows of what happened on it
    next record;
BEGIN
    LOOP
        SELECT t.to_unit_id AS unit, e.id, e.effective_on AS day, e.ordinal INTO next
        FROM organisation_takeover t JOIN organisation_change_event e ON e.id = t.event_id
        WHERE t.from_unit_id = unit AND e.deleted_at IS NULL AND e.effective_on <= day
          AND (t.thing_id = thing OR t.thing_id IS NULL AND everything)
          AND ((e.effective_on, e.ordinal) > (reached, reached_ordinal)
               OR EXISTS (SELECT 1 FROM organisation_change_event_unit u WHERE u.event_id = e.id AND u.unit_id = t.from_unit_id AND u.ended))
        ORDER BY e.effective_on, e.ordinal, t.thing_id NULLS LAST LIMIT 1;
        EXIT WHEN NOT FOUND;
        RETURN QUERY SELECT next.id, next.day, unit, next.unit;
        unit := next.unit;
        IF (next.day, next.ordinal) > (reached, reached_ordinal) THEN
            reached := next.day;
            reached_ordinal := next.ordinal;
        END IF;
    END LOOP;
END $$;

-- The unit that answers for a thing on a day: the last that it was handed over to, else the one that is stated.
CREATE FUNCTION accountable_unit_on(stated uuid, since date, thing uuid, day date, everything boolean DEFAULT true) RETURNS uuid LANGUAGE sql STABLE AS $$
    SELECT coalesce((SELECT h.to_unit_id FROM handovers_of(stated, since, thing, day, everything) WITH ORDINALITY AS h ORDER BY h.ordinality DESC LIMIT 1), stated)
$$;

-- The event that began a version or an edge; none: registered as it was.
ALTER TABLE organisation_unit_version
    ADD COLUMN event_id uuid REFERENCES organisation_change_event,
    ADD COLUMN organisation_number text CHECK (is_organisation_number(organisation_number)),
    ADD CONSTRAINT organisation_unit_version_number_once
        EXCLUDE USING gist (organisation_number WITH =, valid WITH &&) WHERE (organisation_number IS NOT NULL),
    ADD CONSTRAINT organisation_unit_version_attested CHECK (start_known OR attested_on IS NOT DISTINCT FROM valid_from);
ALTER TABLE organisation_unit_version_history ADD COLUMN event_id uuid, ADD COLUMN organisation_number text;
ALTER TABLE organisation_unit_edge ADD COLUMN event_id uuid REFERENCES organisation_change_event;
ALTER TABLE organisation_unit_edge_history ADD COLUMN event_id uuid;
CREATE INDEX organisation_unit_version_event ON organisation_unit_version (event_id);
CREATE INDEX organisation_unit_edge_event ON organisation_unit_edge (event_id);

-- The check of V003 let an attestation that is missing through.
ALTER TABLE goal_version ADD CONSTRAINT goal_version_attested CHECK (start_known OR attested_on IS NOT DISTINCT FROM valid_from);
