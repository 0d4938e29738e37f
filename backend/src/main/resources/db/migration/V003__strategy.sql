-- Plans with their premises; goals as identity and versions in valid time.

CREATE TABLE plan (
    id                  uuid PRIMARY KEY,
    code                text        NOT NULL UNIQUE CHECK (is_code(code)),
    version             integer     NOT NULL,
    recorded_at         timestamptz NOT NULL,
    deleted_at          timestamptz,
    kind                text        NOT NULL CHECK (kind IN ('VISION', 'ROAD_MAP', 'MUNICIPAL_PLAN', 'CLIMATE_STRATEGY', 'ACTION_PROGRAMME', 'STRATEGY', 'OTHER')),
    parent_id           uuid REFERENCES plan,
    title               jsonb       NOT NULL CHECK (is_language_map(title)),
    description         jsonb CHECK (is_language_map(description)),
    period_start        integer CHECK (period_start BETWEEN 1800 AND 2200),
    period_end          integer CHECK (period_end BETWEEN 1800 AND 2200),
    period_inferred     boolean     NOT NULL,
    accountable_unit_id uuid REFERENCES organisation_unit,
    publication         text        NOT NULL CHECK (publication IN ('DRAFT', 'PUBLISHED', 'WITHDRAWN')),
    source_id           uuid        NOT NULL REFERENCES source,
    source_locator      text,
    CHECK (period_end >= period_start),
    CHECK (parent_id <> id)
);

CREATE TABLE plan_external_id (
    plan_id uuid NOT NULL REFERENCES plan ON DELETE CASCADE,
    system  text NOT NULL,
    value   text NOT NULL,
    PRIMARY KEY (system, value)
);
CREATE INDEX plan_external_id_owner ON plan_external_id (plan_id);

-- A plan's parents form a tree; plans have no valid time, so the check needs no range.
CREATE FUNCTION forbid_plan_cycle() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM pg_advisory_xact_lock(hashtextextended('plan', 0));
    IF EXISTS (
        WITH RECURSIVE up (node) AS (
            SELECT parent_id FROM plan WHERE id = NEW.id
            UNION
            SELECT p.parent_id FROM plan p JOIN up ON p.id = up.node
        ) SELECT 1 FROM up WHERE node = NEW.id) THEN
        RAISE EXCEPTION 'a tree must not contain a circle' USING ERRCODE = 'check_violation', CONSTRAINT = 'plan_acyclic';
    END IF;
    RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER plan_acyclic AFTER INSERT OR UPDATE OF parent_id ON plan
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION forbid_plan_cycle();

CREATE TABLE premise (
    id             uuid PRIMARY KEY,
    code           text        NOT NULL UNIQUE CHECK (is_code(code)),
    version        integer     NOT NULL,
    recorded_at    timestamptz NOT NULL,
    deleted_at     timestamptz,
    plan_id        uuid        NOT NULL REFERENCES plan,
    kind           text        NOT NULL CHECK (kind IN ('TREND', 'EXPECTATION', 'PRINCIPLE', 'PLACE', 'FOCUS')),
    ordinal        integer     NOT NULL CHECK (ordinal BETWEEN 0 AND 10000),
    title          jsonb       NOT NULL CHECK (is_language_map(title)),
    statement      jsonb CHECK (is_language_map(statement)),
    source_id      uuid        NOT NULL REFERENCES source,
    source_locator text
);
CREATE INDEX premise_plan ON premise (plan_id);

CREATE TABLE premise_external_id (
    premise_id uuid NOT NULL REFERENCES premise ON DELETE CASCADE,
    system     text NOT NULL,
    value      text NOT NULL,
    PRIMARY KEY (system, value)
);
CREATE INDEX premise_external_id_owner ON premise_external_id (premise_id);

CREATE TABLE goal (
    id          uuid PRIMARY KEY,
    code        text        NOT NULL UNIQUE CHECK (is_code(code)),
    version     integer     NOT NULL,
    recorded_at timestamptz NOT NULL,
    deleted_at  timestamptz,
    plan_id     uuid        NOT NULL REFERENCES plan
);
CREATE INDEX goal_plan ON goal (plan_id);

CREATE TABLE goal_external_id (
    goal_id uuid NOT NULL REFERENCES goal ON DELETE CASCADE,
    system  text NOT NULL,
    value   text NOT NULL,
    PRIMARY KEY (system, value)
);
CREATE INDEX goal_external_id_owner ON goal_external_id (goal_id);

CREATE TABLE goal_version (
    id                  uuid PRIMARY KEY,
    goal_id             uuid    NOT NULL REFERENCES goal,
    valid_from          date    NOT NULL,
    valid_to            date,
    start_known         boolean NOT NULL,
    attested_on         date,
    valid               daterange GENERATED ALWAYS AS (daterange(valid_from, valid_to)) STORED,
    parent_id           uuid,
    number              integer CHECK (number BETWEEN 1 AND 1000),
    kind                text CHECK (kind IN ('WHAT', 'HOW')), -- none: not registered
    kind_inferred       boolean NOT NULL,
    title               jsonb   NOT NULL CHECK (is_language_map(title)),
    description         jsonb CHECK (is_language_map(description)),
    accountable_unit_id uuid REFERENCES organisation_unit,
    lifecycle           text CHECK (lifecycle IN ('PLANNED', 'ACTIVE', 'COMPLETED', 'PAUSED', 'CANCELLED', 'SUPERSEDED')),
    source_id           uuid    NOT NULL REFERENCES source,
    source_locator      text,
    CHECK (valid_to > valid_from),
    CHECK (start_known OR attested_on = valid_from),
    CHECK (kind IS NOT NULL OR NOT kind_inferred),
    CONSTRAINT goal_version_no_overlap UNIQUE (goal_id, valid WITHOUT OVERLAPS),
    CONSTRAINT goal_version_within_parents_life
        FOREIGN KEY (parent_id, PERIOD valid) REFERENCES goal_version (goal_id, PERIOD valid) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX goal_version_parent ON goal_version (parent_id);
CREATE INDEX goal_version_accountable_unit ON goal_version (accountable_unit_id);

CREATE CONSTRAINT TRIGGER goal_version_acyclic AFTER INSERT OR UPDATE ON goal_version
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION forbid_cycle('goal_id');

CALL keep_history('goal_version');
CREATE INDEX goal_version_history_goal ON goal_version_history (goal_id, recorded_from);

CREATE TRIGGER plan_recorded_at BEFORE INSERT OR UPDATE ON plan FOR EACH ROW EXECUTE FUNCTION stamp_recorded_at();
CREATE TRIGGER premise_recorded_at BEFORE INSERT OR UPDATE ON premise FOR EACH ROW EXECUTE FUNCTION stamp_recorded_at();
CREATE TRIGGER goal_recorded_at BEFORE INSERT OR UPDATE ON goal FOR EACH ROW EXECUTE FUNCTION stamp_recorded_at();
