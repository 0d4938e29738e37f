-- Figures: units of measure, dimensions, indicators with their versions, series of observations, targets.

CREATE TABLE unit_of_measure (
    id             uuid PRIMARY KEY,
    code           text        NOT NULL UNIQUE CHECK (is_code(code)),
    version        integer     NOT NULL,
    recorded_at    timestamptz NOT NULL,
    deleted_at     timestamptz,
    name           jsonb       NOT NULL CHECK (is_language_map(name)),
    symbol         jsonb       NOT NULL CHECK (is_language_map(symbol)),
    decimals       integer     NOT NULL CHECK (decimals BETWEEN 0 AND 6),
    source_id      uuid REFERENCES source,
    source_locator text
);

CREATE TABLE unit_of_measure_external_id (
    unit_of_measure_id uuid NOT NULL REFERENCES unit_of_measure ON DELETE CASCADE,
    system             text NOT NULL,
    value              text NOT NULL,
    PRIMARY KEY (system, value)
);
CREATE INDEX unit_of_measure_external_id_owner ON unit_of_measure_external_id (unit_of_measure_id);

CREATE TABLE dimension (
    id             uuid PRIMARY KEY,
    code           text        NOT NULL UNIQUE CHECK (is_code(code)),
    version        integer     NOT NULL,
    recorded_at    timestamptz NOT NULL,
    deleted_at     timestamptz,
    title          jsonb       NOT NULL CHECK (is_language_map(title)),
    source_id      uuid REFERENCES source,
    source_locator text
);

CREATE TABLE dimension_external_id (
    dimension_id uuid NOT NULL REFERENCES dimension ON DELETE CASCADE,
    system       text NOT NULL,
    value        text NOT NULL,
    PRIMARY KEY (system, value)
);
CREATE INDEX dimension_external_id_owner ON dimension_external_id (dimension_id);

CREATE TABLE dimension_member (
    id             uuid PRIMARY KEY,
    code           text        NOT NULL UNIQUE CHECK (is_code(code)),
    version        integer     NOT NULL,
    recorded_at    timestamptz NOT NULL,
    deleted_at     timestamptz,
    dimension_id   uuid        NOT NULL REFERENCES dimension,
    ordinal        integer     NOT NULL CHECK (ordinal BETWEEN 0 AND 10000),
    title          jsonb       NOT NULL CHECK (is_language_map(title)),
    source_id      uuid REFERENCES source,
    source_locator text,
    UNIQUE (id, dimension_id)
);
CREATE INDEX dimension_member_dimension ON dimension_member (dimension_id);

CREATE TABLE dimension_member_external_id (
    member_id uuid NOT NULL REFERENCES dimension_member ON DELETE CASCADE,
    system    text NOT NULL,
    value     text NOT NULL,
    PRIMARY KEY (system, value)
);
CREATE INDEX dimension_member_external_id_owner ON dimension_member_external_id (member_id);

-- Indicators ---------------------------------------------------------------------------------------------------------

CREATE TABLE indicator (
    id          uuid PRIMARY KEY,
    code        text        NOT NULL UNIQUE CHECK (is_code(code)),
    version     integer     NOT NULL,
    recorded_at timestamptz NOT NULL,
    deleted_at  timestamptz
);

CREATE TABLE indicator_external_id (
    indicator_id uuid NOT NULL REFERENCES indicator ON DELETE CASCADE,
    system       text NOT NULL,
    value        text NOT NULL,
    PRIMARY KEY (system, value)
);
CREATE INDEX indicator_external_id_owner ON indicator_external_id (indicator_id);

-- Dimensions are part of the key of every series, so they belong to the identity and not to a version.
CREATE TABLE indicator_dimension (
    indicator_id uuid NOT NULL REFERENCES indicator,
    dimension_id uuid NOT NULL REFERENCES dimension,
    PRIMARY KEY (indicator_id, dimension_id)
);
CREATE INDEX indicator_dimension_dimension ON indicator_dimension (dimension_id);

CREATE TABLE indicator_version (
    id                 uuid PRIMARY KEY,
    indicator_id       uuid    NOT NULL REFERENCES indicator,
    valid_from         date    NOT NULL,
    valid_to           date,
    start_known        boolean NOT NULL,
    attested_on        date,
    valid              daterange GENERATED ALWAYS AS (daterange(valid_from, valid_to)) STORED,
    title              jsonb   NOT NULL CHECK (is_language_map(title)),
    definition         jsonb CHECK (is_language_map(definition)),
    unit_of_measure_id uuid    NOT NULL REFERENCES unit_of_measure,
    frequency          text    NOT NULL CHECK (frequency IN ('YEAR', 'HALF', 'TERTIAL', 'QUARTER', 'MONTH', 'SCHOOL_YEAR', 'DATE', 'YEAR_SPAN')),
    direction          text    NOT NULL CHECK (direction IN ('HIGHER_BETTER', 'LOWER_BETTER', 'WITHIN_RANGE', 'CONTEXT_ONLY')),
    owner_unit_id      uuid REFERENCES organisation_unit,
    unit_aggregation   text    NOT NULL CHECK (unit_aggregation IN ('SUM', 'RATIO', 'WEIGHTED_MEAN', 'MIN', 'MAX', 'NONE')),
    time_aggregation   text    NOT NULL CHECK (time_aggregation IN ('SUM', 'MEAN', 'LAST', 'NONE')),
    minimum            numeric CHECK (scale(minimum) <= 6),
    maximum            numeric CHECK (scale(maximum) <= 6),
    suppress_below     integer CHECK (suppress_below BETWEEN 1 AND 1000),
    licence            text CHECK (length(licence) <= 100),
    is_key             boolean NOT NULL,
    source_id          uuid    NOT NULL REFERENCES source,
    source_locator     text,
    CHECK (valid_to > valid_from),
    CHECK (start_known OR attested_on = valid_from),
    CHECK (maximum >= minimum),
    CONSTRAINT indicator_version_no_overlap UNIQUE (indicator_id, valid WITHOUT OVERLAPS)
);
CREATE INDEX indicator_version_unit_of_measure ON indicator_version (unit_of_measure_id);
CREATE INDEX indicator_version_owner_unit ON indicator_version (owner_unit_id);

CALL keep_history('indicator_version');
CREATE INDEX indicator_version_history_indicator ON indicator_version_history (indicator_id, recorded_from);

-- Series and observations (docs/adr/0022) ----------------------------------------------------------------------------

-- What is observed: an indicator, for a unit or for the municipality as a whole, broken down or not. Small keys, since
-- every observation bears one.
CREATE TABLE series (
    id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    indicator_id uuid NOT NULL REFERENCES indicator,
    unit_id      uuid REFERENCES organisation_unit, -- none: the municipality as a whole
    member_key   text NOT NULL,                     -- codes of the members, sorted, with commas between; empty: the headline
    UNIQUE NULLS NOT DISTINCT (indicator_id, unit_id, member_key),
    UNIQUE (id, indicator_id)
);
CREATE INDEX series_unit ON series (unit_id);

-- At most one member of each dimension, and only of dimensions that the indicator has.
CREATE TABLE series_member (
    series_id    bigint NOT NULL,
    indicator_id uuid   NOT NULL,
    dimension_id uuid   NOT NULL,
    member_id    uuid   NOT NULL,
    PRIMARY KEY (series_id, dimension_id),
    FOREIGN KEY (series_id, indicator_id) REFERENCES series (id, indicator_id),
    FOREIGN KEY (indicator_id, dimension_id) REFERENCES indicator_dimension,
    FOREIGN KEY (member_id, dimension_id) REFERENCES dimension_member (id, dimension_id)
);
CREATE INDEX series_member_member ON series_member (member_id);
CREATE INDEX series_member_dimension ON series_member (indicator_id, dimension_id);

-- The present state of each figure. Foreign keys are few: they dominate the time of a large load.
CREATE TABLE observation (
    id             uuid PRIMARY KEY,
    series_id      bigint      NOT NULL REFERENCES series,
    period         text        NOT NULL CHECK (period ~ '^\d{4}(-(H[12]|T[123]|Q[1-4]|SY|\d\d(-\d\d)?)|/\d{4})?$'),
    period_start   date        NOT NULL,
    period_end     date        NOT NULL, -- last day
    version        integer     NOT NULL,
    recorded_at    timestamptz NOT NULL DEFAULT recorded_now(),
    transaction_id xid8        NOT NULL DEFAULT pg_current_xact_id(),
    deleted_at     timestamptz,
    value          numeric CHECK (scale(value) <= 6 AND abs(value) <= 1000000000000000),
    status         text        NOT NULL CHECK (status IN ('NORMAL', 'PROVISIONAL', 'ESTIMATED', 'FORECAST', 'BREAK', 'MISSING', 'SUPPRESSED', 'NOT_APPLICABLE')),
    qualifier      text        NOT NULL CHECK (qualifier IN ('EXACT', 'APPROXIMATE', 'AT_LEAST', 'DERIVED')),
    derivation     jsonb CHECK (is_language_map(derivation)),
    note           jsonb CHECK (is_language_map(note)),
    reason         jsonb CHECK (is_language_map(reason)),
    source_id      uuid        NOT NULL REFERENCES source,
    source_locator text,
    CHECK (period_end >= period_start),
    -- A figure or a reason why there is none: missing is never zero.
    CHECK ((value IS NULL) = (status IN ('MISSING', 'SUPPRESSED', 'NOT_APPLICABLE'))),
    CHECK (value IS NOT NULL OR note IS NOT NULL),
    CHECK (qualifier <> 'DERIVED' OR derivation IS NOT NULL)
);
CREATE UNIQUE INDEX observation_one_per_period ON observation (series_id, period_start, period) WHERE deleted_at IS NULL;
CREATE INDEX observation_source ON observation (source_id);

CREATE TABLE observation_history (
    LIKE observation,
    history_id    uuid PRIMARY KEY,
    recorded_to   timestamptz NOT NULL,
    superseded_by xid8        NOT NULL, -- the transaction that revised it
    CHECK (recorded_to > recorded_at),
    CONSTRAINT observation_history_one_state_at_a_time
        EXCLUDE USING gist (id WITH =, tstzrange(recorded_at, recorded_to) WITH &&)
);
CREATE INDEX observation_history_series ON observation_history (series_id, period_start);

-- Time goes forward for each figure, also where a writer that waited carries an earlier stamp.
CREATE FUNCTION stamp_observation() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF OLD.transaction_id = pg_current_xact_id() THEN
        NEW.recorded_at := OLD.recorded_at;
    ELSE
        NEW.recorded_at := greatest(recorded_now(), OLD.recorded_at + interval '1 microsecond');
    END IF;
    NEW.transaction_id := pg_current_xact_id();
    RETURN NEW;
END $$;
CREATE TRIGGER observation_changed_at BEFORE UPDATE ON observation FOR EACH ROW EXECUTE FUNCTION stamp_observation();

-- Whoever leaves the default alone, as a large load does, pays for no trigger.
CREATE TRIGGER observation_recorded_at BEFORE INSERT ON observation FOR EACH ROW
    WHEN (NEW.recorded_at IS DISTINCT FROM recorded_now()) EXECUTE FUNCTION stamp_recorded_at();

-- Keeps what was known and is so no longer. Only changes are written, so that a figure that is never revised stands once.
CREATE FUNCTION record_observation_history() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    until timestamptz := CASE TG_OP WHEN 'UPDATE' THEN NEW.recorded_at
        ELSE greatest(recorded_now(), OLD.recorded_at + interval '1 microsecond') END;
BEGIN
    -- A state replaced within its own transaction was never known to anyone; a tombstone says nothing.
    IF OLD.transaction_id <> pg_current_xact_id() AND OLD.deleted_at IS NULL THEN
        INSERT INTO observation_history
        SELECT (jsonb_populate_record(NULL::observation_history, to_jsonb(OLD) || jsonb_build_object(
            'history_id', uuidv7(), 'recorded_to', until, 'superseded_by', pg_current_xact_id()::text))).*;
    END IF;
    RETURN NULL;
END $$;
CREATE TRIGGER observation_history AFTER UPDATE OR DELETE ON observation FOR EACH ROW EXECUTE FUNCTION record_observation_history();

-- All that is or was known, each state with the time in which it was.
CREATE VIEW observation_known AS
    SELECT id AS state_id, id AS observation_id, series_id, period, period_start, period_end, version, value, status, qualifier,
        derivation, note, reason, source_id, source_locator, recorded_at AS recorded_from, CAST(NULL AS timestamptz) AS recorded_to
    FROM observation WHERE deleted_at IS NULL
    UNION ALL
    SELECT history_id, id, series_id, period, period_start, period_end, version, value, status, qualifier,
        derivation, note, reason, source_id, source_locator, recorded_at, recorded_to
    FROM observation_history;

-- Targets ------------------------------------------------------------------------------------------------------------

CREATE TABLE target (
    id                    uuid PRIMARY KEY,
    code                  text        NOT NULL UNIQUE CHECK (is_code(code)),
    version               integer     NOT NULL,
    recorded_at           timestamptz NOT NULL,
    deleted_at            timestamptz,
    series_id             bigint      NOT NULL REFERENCES series,
    period                text CHECK (period ~ '^\d{4}(-(H[12]|T[123]|Q[1-4]|SY|\d\d(-\d\d)?)|/\d{4})?$'), -- none: an aim without a date
    period_start          date,
    period_end            date,
    kind                  text        NOT NULL CHECK (kind IN ('POINT', 'MINIMUM', 'MAXIMUM', 'RANGE', 'TREND_ONLY')),
    value                 numeric CHECK (scale(value) <= 6 AND abs(value) <= 1000000000000000),
    upper_value           numeric CHECK (scale(upper_value) <= 6 AND abs(upper_value) <= 1000000000000000),
    baseline_value        numeric CHECK (scale(baseline_value) <= 6 AND abs(baseline_value) <= 1000000000000000),
    baseline_period       text CHECK (baseline_period ~ '^\d{4}(-(H[12]|T[123]|Q[1-4]|SY|\d\d(-\d\d)?)|/\d{4})?$'),
    baseline_period_start date,
    baseline_period_end   date,
    baseline_note         jsonb CHECK (is_language_map(baseline_note)),
    path                  text        NOT NULL CHECK (path IN ('STEP', 'LINEAR', 'NONE')),
    tolerance             numeric CHECK (scale(tolerance) <= 6 AND tolerance BETWEEN 0 AND 1000000000000000),
    reason                jsonb CHECK (is_language_map(reason)),
    supersedes_id         uuid,
    source_id             uuid        NOT NULL REFERENCES source,
    source_locator        text,
    UNIQUE (id, series_id),
    -- A target takes the place of one of its own series, and says why.
    FOREIGN KEY (supersedes_id, series_id) REFERENCES target (id, series_id),
    CHECK (supersedes_id <> id),
    CHECK (supersedes_id IS NULL OR reason IS NOT NULL),
    CHECK ((period IS NULL) = (period_start IS NULL) AND (period IS NULL) = (period_end IS NULL)),
    CHECK ((value IS NULL) = (kind = 'TREND_ONLY')),
    CHECK ((upper_value IS NULL) = (kind <> 'RANGE')),
    CHECK (upper_value > value)
);
CREATE INDEX target_series ON target (series_id);
CREATE UNIQUE INDEX target_superseded_once ON target (supersedes_id) WHERE deleted_at IS NULL;

CREATE TABLE target_external_id (
    target_id uuid NOT NULL REFERENCES target ON DELETE CASCADE,
    system    text NOT NULL,
    value     text NOT NULL,
    PRIMARY KEY (system, value)
);
CREATE INDEX target_external_id_owner ON target_external_id (target_id);

CREATE TRIGGER unit_of_measure_recorded_at BEFORE INSERT OR UPDATE ON unit_of_measure FOR EACH ROW EXECUTE FUNCTION stamp_recorded_at();
CREATE TRIGGER dimension_recorded_at BEFORE INSERT OR UPDATE ON dimension FOR EACH ROW EXECUTE FUNCTION stamp_recorded_at();
CREATE TRIGGER dimension_member_recorded_at BEFORE INSERT OR UPDATE ON dimension_member FOR EACH ROW EXECUTE FUNCTION stamp_recorded_at();
CREATE TRIGGER indicator_recorded_at BEFORE INSERT OR UPDATE ON indicator FOR EACH ROW EXECUTE FUNCTION stamp_recorded_at();
CREATE TRIGGER target_recorded_at BEFORE INSERT OR UPDATE ON target FOR EACH ROW EXECUTE FUNCTION stamp_recorded_at();

CALL keep_history('target');
CREATE INDEX target_history_series ON target_history (series_id, recorded_from);
