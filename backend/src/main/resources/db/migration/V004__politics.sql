-- Political bodies: identity; terms in an election period, over time; figures a year; how politics and administration meet.

CREATE TABLE election_period (
    id             uuid PRIMARY KEY,
    code           text        NOT NULL UNIQUE CHECK (is_code(code)),
    version        integer     NOT NULL,
    recorded_at    timestamptz NOT NULL,
    deleted_at     timestamptz,
    title          jsonb       NOT NULL CHECK (is_language_map(title)),
    start_year     integer     NOT NULL CHECK (start_year BETWEEN 1800 AND 2200),
    end_year       integer     NOT NULL CHECK (end_year BETWEEN 1800 AND 2200),
    source_id      uuid        NOT NULL REFERENCES source,
    source_locator text,
    CHECK (end_year > start_year)
);

CREATE TABLE election_period_external_id (
    period_id uuid NOT NULL REFERENCES election_period ON DELETE CASCADE,
    system    text NOT NULL,
    value     text NOT NULL,
    PRIMARY KEY (system, value)
);
CREATE INDEX election_period_external_id_owner ON election_period_external_id (period_id);

CREATE TABLE political_body (
    id             uuid PRIMARY KEY,
    code           text        NOT NULL UNIQUE CHECK (is_code(code)),
    version        integer     NOT NULL,
    recorded_at    timestamptz NOT NULL,
    deleted_at     timestamptz,
    name           jsonb       NOT NULL CHECK (is_language_map(name)),
    kind           text        NOT NULL CHECK (kind IN ('COUNCIL', 'EXECUTIVE_BOARD', 'STANDING_COMMITTEE', 'COMMITTEE', 'PLANNING', 'OWNERSHIP', 'APPEALS', 'CONTROL', 'ADVISORY_COUNCIL', 'AD_HOC', 'EMPLOYER')),
    description    jsonb CHECK (is_language_map(description)),
    valid_from     date        NOT NULL,
    valid_to       date,
    start_known    boolean     NOT NULL,
    attested_on    date,
    valid          daterange GENERATED ALWAYS AS (daterange(valid_from, valid_to)) STORED,
    source_id      uuid        NOT NULL REFERENCES source,
    source_locator text,
    CHECK (valid_to > valid_from),
    CHECK (start_known OR attested_on IS NOT DISTINCT FROM valid_from),
    CONSTRAINT political_body_life UNIQUE (id, valid WITHOUT OVERLAPS) -- for terms to lie within
);

CREATE TABLE political_body_external_id (
    body_id uuid NOT NULL REFERENCES political_body ON DELETE CASCADE,
    system  text NOT NULL,
    value   text NOT NULL,
    PRIMARY KEY (system, value)
);
CREATE INDEX political_body_external_id_owner ON political_body_external_id (body_id);

-- The number of seats is what a source states, never a count of members.
CREATE TABLE body_term (
    id               uuid PRIMARY KEY,
    code             text        NOT NULL UNIQUE CHECK (is_code(code)),
    version          integer     NOT NULL,
    recorded_at      timestamptz NOT NULL,
    deleted_at       timestamptz,
    body_id          uuid        NOT NULL REFERENCES political_body,
    standing_body_id uuid GENERATED ALWAYS AS (CASE WHEN deleted_at IS NULL THEN body_id END) STORED, -- a tombstone takes up no time
    period_id        uuid        NOT NULL REFERENCES election_period,
    mandate          jsonb CHECK (is_language_map(mandate)),
    legal_basis      jsonb CHECK (is_language_map(legal_basis)),
    reports_to_id    uuid REFERENCES political_body,
    authority        text CHECK (authority IN ('DECIDES', 'RECOMMENDS', 'ADVISES')),
    seats            integer CHECK (seats BETWEEN 0 AND 1000),
    deputy_seats     integer CHECK (deputy_seats BETWEEN 0 AND 1000),
    acts_as          text[]      NOT NULL CHECK (acts_as <@ ARRAY['ELECTION_BOARD', 'PLANNING_COMMITTEE']),
    valid_from       date        NOT NULL,
    valid_to         date        NOT NULL,
    start_known      boolean     NOT NULL,
    end_known        boolean     NOT NULL, -- an unknown end is read as the end of the period's last year, or of the body if that is earlier
    attested_on      date,
    valid            daterange GENERATED ALWAYS AS (daterange(valid_from, valid_to)) STORED,
    source_id        uuid        NOT NULL REFERENCES source,
    source_locator   text,
    CHECK (valid_to > valid_from),
    CHECK (start_known OR attested_on IS NOT DISTINCT FROM valid_from),
    CHECK (reports_to_id <> body_id),
    CONSTRAINT body_term_no_overlap UNIQUE (standing_body_id, valid WITHOUT OVERLAPS),
    CONSTRAINT body_term_within_bodys_life
        FOREIGN KEY (standing_body_id, PERIOD valid) REFERENCES political_body (id, PERIOD valid) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX body_term_period ON body_term (period_id);
CREATE INDEX body_term_reports_to ON body_term (reports_to_id);

CREATE TABLE body_term_external_id (
    term_id uuid NOT NULL REFERENCES body_term ON DELETE CASCADE,
    system  text NOT NULL,
    value   text NOT NULL,
    PRIMARY KEY (system, value)
);
CREATE INDEX body_term_external_id_owner ON body_term_external_id (term_id);

-- A term holds on some day of its election period; where its end is unknown its first day is one. Looked at from both sides,
-- since either may change.
CREATE FUNCTION require_term_in_period() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM pg_advisory_xact_lock(hashtextextended('body_term', 0));
    IF EXISTS (
        SELECT 1 FROM body_term t JOIN election_period p ON p.id = t.period_id
        WHERE NEW.id IN (t.id, p.id) AND t.deleted_at IS NULL
            AND NOT daterange(t.valid_from, CASE WHEN t.end_known THEN t.valid_to ELSE t.valid_from + 1 END)
                && daterange(make_date(p.start_year, 1, 1), make_date(p.end_year + 1, 1, 1))) THEN
        RAISE EXCEPTION 'a term must lie in its election period' USING ERRCODE = 'check_violation', CONSTRAINT = 'body_term_in_period';
    END IF;
    RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER body_term_in_period AFTER INSERT OR UPDATE ON body_term
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION require_term_in_period();
CREATE CONSTRAINT TRIGGER body_term_in_period AFTER UPDATE OF start_year, end_year ON election_period
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION require_term_in_period();

-- On no day does a body report, through others, to itself. The lock lets the second of two writers see the first.
CREATE FUNCTION forbid_reporting_circle() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM pg_advisory_xact_lock(hashtextextended('body_term', 0));
    IF EXISTS (
        WITH RECURSIVE up (node, valid) AS (
            SELECT reports_to_id, valid FROM body_term WHERE id = NEW.id AND standing_body_id IS NOT NULL AND reports_to_id IS NOT NULL
            UNION ALL
            SELECT t.reports_to_id, t.valid * up.valid
            FROM body_term t JOIN up ON t.standing_body_id = up.node AND t.valid && up.valid
            WHERE t.reports_to_id IS NOT NULL
        ) CYCLE node SET is_cycle USING path
        SELECT 1 FROM up WHERE node = NEW.body_id) THEN
        RAISE EXCEPTION 'a body must not report to itself' USING ERRCODE = 'check_violation', CONSTRAINT = 'body_term_acyclic';
    END IF;
    RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER body_term_acyclic AFTER INSERT OR UPDATE ON body_term
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION forbid_reporting_circle();

-- Figures that a source reports of a body for a year. Counted ones will stand beside them, never in their place.
CREATE TABLE body_year (
    id             uuid PRIMARY KEY,
    code           text        NOT NULL UNIQUE CHECK (is_code(code)),
    version        integer     NOT NULL,
    recorded_at    timestamptz NOT NULL,
    deleted_at     timestamptz,
    body_id        uuid        NOT NULL REFERENCES political_body,
    year           integer     NOT NULL CHECK (year BETWEEN 1800 AND 2200),
    meetings       integer CHECK (meetings BETWEEN 0 AND 1000000),
    cases          integer CHECK (cases BETWEEN 0 AND 1000000),
    source_id      uuid        NOT NULL REFERENCES source,
    source_locator text,
    CHECK (meetings IS NOT NULL OR cases IS NOT NULL)
);
CREATE UNIQUE INDEX body_year_one_a_year ON body_year (body_id, year) WHERE deleted_at IS NULL;

CREATE TABLE body_year_external_id (
    body_year_id uuid NOT NULL REFERENCES body_year ON DELETE CASCADE,
    system       text NOT NULL,
    value        text NOT NULL,
    PRIMARY KEY (system, value)
);
CREATE INDEX body_year_external_id_owner ON body_year_external_id (body_year_id);

CREATE TABLE governance_principle (
    id             uuid PRIMARY KEY,
    code           text        NOT NULL UNIQUE CHECK (is_code(code)),
    version        integer     NOT NULL,
    recorded_at    timestamptz NOT NULL,
    deleted_at     timestamptz,
    kind           text        NOT NULL CHECK (kind IN ('PRINCIPLE', 'FORMAL_ARENA', 'INFORMAL_ARENA', 'ROUTING')),
    ordinal        integer     NOT NULL CHECK (ordinal BETWEEN 0 AND 10000),
    title          jsonb       NOT NULL CHECK (is_language_map(title)),
    statement      jsonb CHECK (is_language_map(statement)),
    source_id      uuid        NOT NULL REFERENCES source,
    source_locator text
);

CREATE TABLE governance_principle_external_id (
    principle_id uuid NOT NULL REFERENCES governance_principle ON DELETE CASCADE,
    system       text NOT NULL,
    value        text NOT NULL,
    PRIMARY KEY (system, value)
);
CREATE INDEX governance_principle_external_id_owner ON governance_principle_external_id (principle_id);

CREATE TRIGGER election_period_recorded_at BEFORE INSERT OR UPDATE ON election_period FOR EACH ROW EXECUTE FUNCTION stamp_recorded_at();
CREATE TRIGGER political_body_recorded_at BEFORE INSERT OR UPDATE ON political_body FOR EACH ROW EXECUTE FUNCTION stamp_recorded_at();
CREATE TRIGGER body_term_recorded_at BEFORE INSERT OR UPDATE ON body_term FOR EACH ROW EXECUTE FUNCTION stamp_recorded_at();
CREATE TRIGGER body_year_recorded_at BEFORE INSERT OR UPDATE ON body_year FOR EACH ROW EXECUTE FUNCTION stamp_recorded_at();
CREATE TRIGGER governance_principle_recorded_at BEFORE INSERT OR UPDATE ON governance_principle FOR EACH ROW EXECUTE FUNCTION stamp_recorded_at();

CALL keep_history('political_body');
CALL keep_history('body_term');
