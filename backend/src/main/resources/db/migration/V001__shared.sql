-- What every domain stands on: text in several languages, recorded time, audit, idempotency, sources.

CREATE EXTENSION IF NOT EXISTS btree_gist; -- scalar columns beside ranges in temporal keys

-- Norwegian order: æ, ø, å last, aa as å (CLDR nb).
CREATE COLLATION norwegian (provider = icu, locale = 'nb');

CREATE FUNCTION is_code(value text) RETURNS boolean LANGUAGE sql IMMUTABLE AS
$$ SELECT length(value) <= 80 AND value ~ '^[a-z0-9]+(-[a-z0-9]+)*$' $$;

-- A language map holds at least one of nb, nn, en, and nothing else.
CREATE FUNCTION is_language_map(map jsonb) RETURNS boolean LANGUAGE sql IMMUTABLE AS
$$ SELECT jsonb_typeof(map) = 'object' AND map ?| ARRAY['nb', 'nn', 'en'] AND map - ARRAY['nb', 'nn', 'en'] = '{}'::jsonb $$;

-- The text in one language, falling back as every reader does: nb, nn, en.
CREATE FUNCTION text_in(map jsonb, language text) RETURNS text LANGUAGE sql IMMUTABLE AS
$$ SELECT coalesce(map ->> language, map ->> 'nb', map ->> 'nn', map ->> 'en') $$;

-- All languages in one lower-cased string, for the simple `q` filter of lists.
CREATE FUNCTION text_of_all_languages(map jsonb) RETURNS text LANGUAGE sql IMMUTABLE AS
$$ SELECT lower(concat_ws(' ', map ->> 'nb', map ->> 'nn', map ->> 'en')) $$;

-- Recorded time ------------------------------------------------------------------------------------------------------

-- One instant per transaction, so that what was written together became known together.
CREATE FUNCTION recorded_now() RETURNS timestamptz LANGUAGE plpgsql AS $$
DECLARE
    stamp text := current_setting('veikart.recorded_at', true);
BEGIN
    IF coalesce(stamp, '') = '' THEN
        stamp := clock_timestamp()::text;
        PERFORM set_config('veikart.recorded_at', stamp, true);
    END IF;
    RETURN stamp::timestamptz;
END $$;

-- Keeps <table>_history: the same columns, plus when each state was known. Columns are matched by name, so that a later
-- migration may add one to both tables in any order.
CREATE FUNCTION record_history() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    history text := TG_TABLE_NAME || '_history';
    stamp timestamptz := recorded_now();
    closed timestamptz;
BEGIN
    IF TG_OP <> 'INSERT' THEN
        -- A state replaced within its own transaction was never known to anyone.
        EXECUTE format('DELETE FROM %I WHERE id = $1 AND recorded_to IS NULL AND transaction_id = pg_current_xact_id()', history)
            USING OLD.id;
        -- A writer that waited for another may carry an earlier stamp; time must still go forward.
        EXECUTE format('UPDATE %I SET recorded_to = greatest($1, recorded_from + interval ''1 microsecond'')
                        WHERE id = $2 AND recorded_to IS NULL RETURNING recorded_to', history)
            INTO closed USING stamp, OLD.id;
    END IF;
    IF TG_OP <> 'DELETE' THEN
        EXECUTE format('INSERT INTO %1$I SELECT (jsonb_populate_record(NULL::%1$I, $1)).*', history)
            USING to_jsonb(NEW) || jsonb_build_object(
                'history_id', uuidv7(),
                'recorded_from', greatest(stamp, closed),
                'transaction_id', pg_current_xact_id()::text);
    END IF;
    RETURN NULL;
END $$;

-- Adds what a history table has beyond its original's columns, and the trigger that fills it.
CREATE PROCEDURE keep_history(original text) LANGUAGE plpgsql AS $$
BEGIN
    EXECUTE format('CREATE TABLE %I (LIKE %I)', original || '_history', original);
    EXECUTE format('ALTER TABLE %I
            ADD COLUMN history_id uuid PRIMARY KEY,
            ADD COLUMN recorded_from timestamptz NOT NULL,
            ADD COLUMN recorded_to timestamptz,
            ADD COLUMN transaction_id xid8 NOT NULL,
            ADD CONSTRAINT %I EXCLUDE USING gist (id WITH =, tstzrange(recorded_from, recorded_to) WITH &&)',
        original || '_history', original || '_history_one_state_at_a_time');
    EXECUTE format('CREATE TRIGGER %I AFTER INSERT OR UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION record_history()',
        original || '_history', original);
END $$;

-- What was known up to here will never change: every writer that started earlier has ended. Writers are seen by their
-- transaction id; one that has only read so far cannot have stamped anything.
CREATE FUNCTION recorded_watermark() RETURNS timestamptz LANGUAGE sql STABLE AS $$
    SELECT coalesce(min(xact_start), statement_timestamp()) -- not the clock: a writer may begin while we look
    FROM pg_stat_activity
    WHERE datname = current_database() AND backend_xid IS NOT NULL AND pid <> pg_backend_pid()
$$;

-- The time on an identity row is the one that its history bears, whatever the writer's own clock says.
CREATE FUNCTION stamp_recorded_at() RETURNS trigger LANGUAGE plpgsql AS
$$ BEGIN NEW.recorded_at := recorded_now(); RETURN NEW; END $$;

-- Trees over time ----------------------------------------------------------------------------------------------------

-- Refuses a parent that is, at any date of the edge, below its own child. Checked at commit under one lock per tree, so
-- that two writers cannot close a circle together. Arguments: the column that names the child.
CREATE FUNCTION forbid_cycle() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    child text := TG_ARGV[0];
    circular boolean;
BEGIN
    PERFORM pg_advisory_xact_lock(hashtextextended(TG_TABLE_NAME || coalesce(to_jsonb(NEW) ->> 'hierarchy_code', ''), 0));
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
    IF circular THEN
        RAISE EXCEPTION 'a tree must not contain a circle' USING ERRCODE = 'check_violation', CONSTRAINT = TG_TABLE_NAME || '_acyclic';
    END IF;
    RETURN NULL;
END $$;

-- Audit --------------------------------------------------------------------------------------------------------------

CREATE TABLE audit_entry (
    id             uuid PRIMARY KEY,
    transaction_id xid8        NOT NULL DEFAULT pg_current_xact_id(), -- commit order is not clock order
    recorded_at    timestamptz NOT NULL DEFAULT recorded_now(),
    actor_id       text        NOT NULL,
    actor_name     text        NOT NULL,
    action         text        NOT NULL CHECK (action IN ('CREATED', 'CHANGED', 'DELETED', 'PUBLISHED', 'WITHDRAWN')),
    entity_type    text        NOT NULL,
    entity_id      uuid        NOT NULL,
    entity_code    text        NOT NULL,
    before         jsonb,
    after          jsonb,
    request_id     text
);
CREATE INDEX audit_entry_of_entity ON audit_entry (entity_id, id);

CREATE FUNCTION forbid_change() RETURNS trigger LANGUAGE plpgsql AS
$$ BEGIN RAISE EXCEPTION '% is append-only', TG_TABLE_NAME; END $$;
CREATE TRIGGER audit_entry_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_entry
    FOR EACH STATEMENT EXECUTE FUNCTION forbid_change();

-- Idempotency (draft-ietf-httpapi-idempotency-key-header) ------------------------------------------------------------

-- Written in the same transaction as the effect: the unique key makes a second sender wait for the first one's commit.
CREATE TABLE idempotency_key (
    caller       text        NOT NULL,
    operation    text        NOT NULL,
    key          text        NOT NULL CHECK (length(key) BETWEEN 1 AND 255),
    request_hash text        NOT NULL,
    created_at   timestamptz NOT NULL DEFAULT clock_timestamp(),
    status       integer,
    location     text,
    version      integer, -- of the thing made, for the ETag of a replay
    body         text,
    PRIMARY KEY (caller, operation, key)
);
CREATE INDEX idempotency_key_age ON idempotency_key (created_at);

-- Data sets loaded once (the Bærum data set on first start) ----------------------------------------------------------

CREATE TABLE loaded_data_set (
    name      text PRIMARY KEY,
    checksum  text        NOT NULL, -- SHA-256 over the files in name order
    rows_read integer     NOT NULL,
    loaded_at timestamptz NOT NULL DEFAULT clock_timestamp()
);

-- Sources ------------------------------------------------------------------------------------------------------------

CREATE TABLE source (
    id             uuid PRIMARY KEY,
    code           text        NOT NULL UNIQUE CHECK (is_code(code)),
    version        integer     NOT NULL,
    recorded_at    timestamptz NOT NULL,
    deleted_at     timestamptz,
    title          jsonb       NOT NULL CHECK (is_language_map(title)),
    publisher      text        NOT NULL,
    published_on   date,
    date_precision text CHECK (date_precision IN ('DAY', 'MONTH', 'QUARTER', 'YEAR')),
    date_qualifier text CHECK (date_qualifier IN ('EXACT', 'APPROXIMATE')),
    url            text,
    checksum       text CHECK (checksum ~ '^[0-9a-f]{64}$'), -- SHA-256 of the file
    note           jsonb CHECK (is_language_map(note)),
    CHECK ((published_on IS NULL) = (date_precision IS NULL) AND (published_on IS NULL) = (date_qualifier IS NULL))
);

CREATE TRIGGER source_recorded_at BEFORE INSERT OR UPDATE ON source FOR EACH ROW EXECUTE FUNCTION stamp_recorded_at();

CREATE TABLE source_external_id (
    source_id uuid NOT NULL REFERENCES source ON DELETE CASCADE,
    system    text NOT NULL,
    value     text NOT NULL,
    PRIMARY KEY (system, value)
);
CREATE INDEX source_external_id_owner ON source_external_id (source_id);
