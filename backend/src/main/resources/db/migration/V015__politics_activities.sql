-- What politicians did beside their meetings, and the money that they dispose of at their own discretion.

CREATE TABLE body_activity (
    id             uuid PRIMARY KEY,
    code           text        NOT NULL UNIQUE CHECK (is_code(code)),
    version        integer     NOT NULL,
    recorded_at    timestamptz NOT NULL,
    deleted_at     timestamptz,
    kind           text        NOT NULL CHECK (kind IN ('SEMINAR', 'STUDY_TRIP', 'INSPECTION', 'VISIT', 'HOSTING', 'OPEN_HEARING_MEETING', 'OTHER')),
    title          jsonb       NOT NULL CHECK (is_language_map(title)),
    description    jsonb CHECK (is_language_map(description)),
    place          text CHECK (length(place) BETWEEN 1 AND 200),
    participants   jsonb CHECK (is_language_map(participants)),
    year           integer     NOT NULL CHECK (year BETWEEN 1800 AND 2200),
    starts_on      date,
    ends_on        date, -- last day
    timing         jsonb CHECK (is_language_map(timing)),
    source_id      uuid        NOT NULL REFERENCES source,
    source_locator text,
    CONSTRAINT body_activity_within_year CHECK (extract(year FROM starts_on) = year AND extract(year FROM ends_on) = year),
    CONSTRAINT body_activity_days CHECK (ends_on >= starts_on AND (starts_on IS NOT NULL OR ends_on IS NULL))
);
CREATE INDEX body_activity_year ON body_activity (year);
CREATE TABLE body_activity_external_id (
    activity_id uuid NOT NULL REFERENCES body_activity ON DELETE CASCADE,
    system      text NOT NULL,
    value       text NOT NULL,
    PRIMARY KEY (system, value)
);
CREATE INDEX body_activity_external_id_owner ON body_activity_external_id (activity_id);
CREATE TABLE body_activity_body (
    activity_id uuid NOT NULL REFERENCES body_activity ON DELETE CASCADE,
    body_id     uuid NOT NULL REFERENCES political_body,
    PRIMARY KEY (activity_id, body_id)
);
CREATE INDEX body_activity_body_body ON body_activity_body (body_id);
CREATE TRIGGER body_activity_recorded_at BEFORE INSERT OR UPDATE ON body_activity FOR EACH ROW EXECUTE FUNCTION stamp_recorded_at();

-- An activity is somebody's: of a body, or of those who are told to have taken part. Looked at from both sides, since either may change.
CREATE FUNCTION require_someone_in_activity() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    activity uuid := CASE TG_TABLE_NAME WHEN 'body_activity' THEN to_jsonb(NEW) ->> 'id' ELSE to_jsonb(OLD) ->> 'activity_id' END;
BEGIN
    IF EXISTS (
        SELECT FROM body_activity a
        WHERE a.id = activity AND a.deleted_at IS NULL AND a.participants IS NULL
            AND NOT EXISTS (SELECT FROM body_activity_body b WHERE b.activity_id = a.id)
    ) THEN
        RAISE EXCEPTION 'an activity is somebody''s' USING ERRCODE = 'check_violation', CONSTRAINT = 'body_activity_has_someone';
    END IF;
    RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER body_activity_has_someone AFTER INSERT OR UPDATE ON body_activity
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION require_someone_in_activity();
CREATE CONSTRAINT TRIGGER body_activity_body_has_someone AFTER UPDATE OR DELETE ON body_activity_body
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION require_someone_in_activity();

CREATE TABLE disposition_account (
    id             uuid PRIMARY KEY,
    code           text        NOT NULL UNIQUE CHECK (is_code(code)),
    version        integer     NOT NULL,
    recorded_at    timestamptz NOT NULL,
    deleted_at     timestamptz,
    year           integer     NOT NULL CHECK (year BETWEEN 1800 AND 2200),
    title          jsonb       NOT NULL CHECK (is_language_map(title)),
    description    jsonb CHECK (is_language_map(description)),
    budget         numeric CHECK (budget >= 0 AND scale(budget) <= 2), -- Norwegian kroner
    spent          numeric CHECK (spent >= 0 AND scale(spent) <= 2),
    source_id      uuid        NOT NULL REFERENCES source,
    source_locator text
);
CREATE TABLE disposition_account_external_id (
    account_id uuid NOT NULL REFERENCES disposition_account ON DELETE CASCADE,
    system     text NOT NULL,
    value      text NOT NULL,
    PRIMARY KEY (system, value)
);
CREATE INDEX disposition_account_external_id_owner ON disposition_account_external_id (account_id);
CREATE TABLE disposition_account_body (
    account_id uuid NOT NULL REFERENCES disposition_account ON DELETE CASCADE,
    body_id    uuid NOT NULL REFERENCES political_body,
    PRIMARY KEY (account_id, body_id)
);
CREATE INDEX disposition_account_body_body ON disposition_account_body (body_id);
CREATE TRIGGER disposition_account_recorded_at BEFORE INSERT OR UPDATE ON disposition_account FOR EACH ROW EXECUTE FUNCTION stamp_recorded_at();

CREATE TABLE disposition_item (
    id             uuid PRIMARY KEY,
    code           text        NOT NULL UNIQUE CHECK (is_code(code)),
    version        integer     NOT NULL,
    recorded_at    timestamptz NOT NULL,
    deleted_at     timestamptz,
    account_id     uuid        NOT NULL REFERENCES disposition_account,
    ordinal        integer     NOT NULL CHECK (ordinal BETWEEN 0 AND 10000),
    kind           text        NOT NULL CHECK (kind IN ('STUDY_TRIPS', 'GIFT', 'SUPPORT', 'CONTRIBUTION', 'PLANNED_USE')),
    title          jsonb       NOT NULL CHECK (is_language_map(title)),
    recipient      text CHECK (length(recipient) BETWEEN 1 AND 200),
    amount         numeric CHECK (amount >= 0 AND scale(amount) <= 2),
    source_id      uuid        NOT NULL REFERENCES source,
    source_locator text
);
CREATE INDEX disposition_item_account ON disposition_item (account_id);
CREATE TABLE disposition_item_external_id (
    item_id uuid NOT NULL REFERENCES disposition_item ON DELETE CASCADE,
    system  text NOT NULL,
    value   text NOT NULL,
    PRIMARY KEY (system, value)
);
CREATE INDEX disposition_item_external_id_owner ON disposition_item_external_id (item_id);
CREATE TABLE disposition_item_activity (
    item_id     uuid NOT NULL REFERENCES disposition_item ON DELETE CASCADE,
    activity_id uuid NOT NULL REFERENCES body_activity,
    PRIMARY KEY (item_id, activity_id)
);
CREATE INDEX disposition_item_activity_activity ON disposition_item_activity (activity_id);
CREATE TRIGGER disposition_item_recorded_at BEFORE INSERT OR UPDATE ON disposition_item FOR EACH ROW EXECUTE FUNCTION stamp_recorded_at();

-- What a source reports of these, beside what is counted.
ALTER TABLE body_year
    ADD COLUMN seminars integer CHECK (seminars >= 0),
    ADD COLUMN trips integer CHECK (trips >= 0);

CALL keep_history('body_activity');
CALL keep_history('disposition_account');
CALL keep_history('disposition_item');
