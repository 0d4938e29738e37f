-- How politics is drawn in on the way to decisions: processes, and their phases with planned and actual time.

-- What a period is called; that its days are the right ones is the service's to see to.
CREATE FUNCTION is_period(value text) RETURNS boolean LANGUAGE sql IMMUTABLE AS
$$ SELECT value ~ '^\d{4}(-(H[12]|T[123]|Q[1-4]|SY|\d\d(-\d\d)?)|/\d{4})?$' $$;

CREATE TABLE decision_process (
    id             uuid PRIMARY KEY,
    code           text        NOT NULL UNIQUE CHECK (is_code(code)),
    version        integer     NOT NULL,
    recorded_at    timestamptz NOT NULL,
    deleted_at     timestamptz,
    ordinal        integer     NOT NULL CHECK (ordinal BETWEEN 0 AND 10000),
    title          jsonb       NOT NULL CHECK (is_language_map(title)),
    description    jsonb CHECK (is_language_map(description)),
    planned        text CHECK (is_period(planned)), -- the whole, where a source tells that
    planned_to     text CHECK (is_period(planned_to)),
    planned_start  date,
    planned_end    date, -- last day
    source_id      uuid        NOT NULL REFERENCES source,
    source_locator text,
    CONSTRAINT decision_process_planned CHECK (num_nonnulls(planned, planned_start, planned_end) IN (0, 3)
        AND (planned IS NOT NULL OR planned_to IS NULL) AND planned_end >= planned_start)
);
CREATE TABLE decision_process_external_id (
    process_id uuid NOT NULL REFERENCES decision_process ON DELETE CASCADE,
    system     text NOT NULL,
    value      text NOT NULL,
    PRIMARY KEY (system, value)
);
CREATE INDEX decision_process_external_id_owner ON decision_process_external_id (process_id);
CREATE TABLE decision_process_plan (
    process_id uuid NOT NULL REFERENCES decision_process ON DELETE CASCADE,
    plan_id    uuid NOT NULL REFERENCES plan,
    PRIMARY KEY (process_id, plan_id)
);
CREATE INDEX decision_process_plan_plan ON decision_process_plan (plan_id);
CREATE TRIGGER decision_process_recorded_at BEFORE INSERT OR UPDATE ON decision_process FOR EACH ROW EXECUTE FUNCTION stamp_recorded_at();

CREATE TABLE process_phase (
    id             uuid PRIMARY KEY,
    code           text        NOT NULL UNIQUE CHECK (is_code(code)),
    version        integer     NOT NULL,
    recorded_at    timestamptz NOT NULL,
    deleted_at     timestamptz,
    process_id     uuid        NOT NULL REFERENCES decision_process,
    ordinal        integer     NOT NULL CHECK (ordinal BETWEEN 0 AND 10000),
    kind           text        NOT NULL CHECK (kind IN ('KNOWLEDGE_BASE', 'START', 'WORKSHOP', 'EXTERNAL_INPUT', 'POLITICAL_INPUT', 'OPEN_MEETING', 'DRAFT', 'PUBLIC_INSPECTION', 'HEARING', 'POLITICAL_TREATMENT', 'DECISION', 'FOLLOW_UP', 'REPORTING', 'REVISION')),
    title          jsonb       NOT NULL CHECK (is_language_map(title)),
    planned        text CHECK (is_period(planned)),
    planned_to     text CHECK (is_period(planned_to)),
    planned_start  date,
    planned_end    date,
    actual         text CHECK (is_period(actual)),
    actual_to      text CHECK (is_period(actual_to)),
    actual_start   date,
    actual_end     date,
    participants   jsonb CHECK (is_language_map(participants)),
    inferred       boolean     NOT NULL,
    inferred_note  jsonb CHECK (is_language_map(inferred_note)),
    source_id      uuid        NOT NULL REFERENCES source,
    source_locator text,
    CONSTRAINT process_phase_planned CHECK (num_nonnulls(planned, planned_start, planned_end) IN (0, 3)
        AND (planned IS NOT NULL OR planned_to IS NULL) AND planned_end >= planned_start),
    CONSTRAINT process_phase_actual CHECK (num_nonnulls(actual, actual_start, actual_end) IN (0, 3)
        AND (actual IS NOT NULL OR actual_to IS NULL) AND actual_end >= actual_start),
    CONSTRAINT process_phase_has_a_time CHECK (num_nonnulls(planned, actual) > 0),
    CONSTRAINT process_phase_inferred_says_why CHECK (inferred = (inferred_note IS NOT NULL))
);
CREATE INDEX process_phase_process ON process_phase (process_id);
CREATE TABLE process_phase_external_id (
    phase_id uuid NOT NULL REFERENCES process_phase ON DELETE CASCADE,
    system   text NOT NULL,
    value    text NOT NULL,
    PRIMARY KEY (system, value)
);
CREATE INDEX process_phase_external_id_owner ON process_phase_external_id (phase_id);
CREATE TABLE process_phase_body (
    phase_id uuid NOT NULL REFERENCES process_phase ON DELETE CASCADE,
    body_id  uuid NOT NULL REFERENCES political_body,
    PRIMARY KEY (phase_id, body_id)
);
CREATE INDEX process_phase_body_body ON process_phase_body (body_id);
CREATE TRIGGER process_phase_recorded_at BEFORE INSERT OR UPDATE ON process_phase FOR EACH ROW EXECUTE FUNCTION stamp_recorded_at();

CALL keep_history('decision_process');
CALL keep_history('process_phase');
