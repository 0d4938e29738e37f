-- Who leads: persons, positions in units with their holders and responsibilities, leadership groups across the tree, owned companies.
-- A column standing_… is empty on a tombstone, so that what is deleted neither takes up time nor needs a neighbour.

-- Of a person only what is public of an office: the name.
CREATE TABLE person (
    id             uuid PRIMARY KEY,
    code           text        NOT NULL UNIQUE CHECK (is_code(code)),
    version        integer     NOT NULL,
    recorded_at    timestamptz NOT NULL,
    deleted_at     timestamptz,
    name           text        NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
    source_id      uuid        NOT NULL REFERENCES source,
    source_locator text
);
CREATE TABLE person_external_id (
    person_id uuid NOT NULL REFERENCES person ON DELETE CASCADE,
    system    text NOT NULL,
    value     text NOT NULL,
    PRIMARY KEY (system, value)
);
CREATE INDEX person_external_id_owner ON person_external_id (person_id);
CREATE TRIGGER person_recorded_at BEFORE INSERT OR UPDATE ON person FOR EACH ROW EXECUTE FUNCTION stamp_recorded_at();

-- A position begins in a unit that is there; it ends with that unit, or goes on where an event names it (accountable_unit_on).
CREATE TABLE organisation_position (
    id               uuid PRIMARY KEY,
    code             text        NOT NULL UNIQUE CHECK (is_code(code)),
    version          integer     NOT NULL,
    recorded_at      timestamptz NOT NULL,
    deleted_at       timestamptz,
    unit_id          uuid        NOT NULL REFERENCES organisation_unit,
    standing_unit_id uuid GENERATED ALWAYS AS (CASE WHEN deleted_at IS NULL THEN unit_id END) STORED,
    kind             text        NOT NULL CHECK (kind IN ('MUNICIPAL_DIRECTOR', 'SECTOR_DIRECTOR', 'HEAD_OF_SERVICES', 'LEADER', 'OTHER')),
    title            jsonb       NOT NULL CHECK (is_language_map(title)),
    description      jsonb CHECK (is_language_map(description)),
    valid_from       date        NOT NULL,
    valid_to         date,
    start_known      boolean     NOT NULL,
    attested_on      date,
    valid            daterange GENERATED ALWAYS AS (daterange(valid_from, valid_to)) STORED,
    first_day        daterange GENERATED ALWAYS AS (daterange(valid_from, valid_from + 1)) STORED,
    source_id        uuid        NOT NULL REFERENCES source,
    source_locator   text,
    CHECK (valid_to > valid_from),
    CHECK (start_known OR attested_on IS NOT DISTINCT FROM valid_from),
    CONSTRAINT organisation_position_life UNIQUE (id, valid WITHOUT OVERLAPS), -- for holders and members to lie within
    CONSTRAINT organisation_position_begins_in_units_life
        FOREIGN KEY (standing_unit_id, PERIOD first_day) REFERENCES organisation_unit_version (unit_id, PERIOD valid) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX organisation_position_unit ON organisation_position (unit_id);
CREATE TABLE organisation_position_external_id (
    position_id uuid NOT NULL REFERENCES organisation_position ON DELETE CASCADE,
    system      text NOT NULL,
    value       text NOT NULL,
    PRIMARY KEY (system, value)
);
CREATE INDEX organisation_position_external_id_owner ON organisation_position_external_id (position_id);
CREATE TRIGGER organisation_position_recorded_at BEFORE INSERT OR UPDATE ON organisation_position FOR EACH ROW EXECUTE FUNCTION stamp_recorded_at();

-- One holder at a time, acting or not.
CREATE TABLE position_holder (
    id                   uuid PRIMARY KEY,
    code                 text        NOT NULL UNIQUE CHECK (is_code(code)),
    version              integer     NOT NULL,
    recorded_at          timestamptz NOT NULL,
    deleted_at           timestamptz,
    position_id          uuid        NOT NULL REFERENCES organisation_position,
    standing_position_id uuid GENERATED ALWAYS AS (CASE WHEN deleted_at IS NULL THEN position_id END) STORED,
    person_id            uuid        NOT NULL REFERENCES person,
    acting               boolean     NOT NULL,
    valid_from           date        NOT NULL,
    valid_to             date,
    start_known          boolean     NOT NULL,
    attested_on          date,
    valid                daterange GENERATED ALWAYS AS (daterange(valid_from, valid_to)) STORED,
    source_id            uuid        NOT NULL REFERENCES source,
    source_locator       text,
    CHECK (valid_to > valid_from),
    CHECK (start_known OR attested_on IS NOT DISTINCT FROM valid_from),
    CONSTRAINT position_holder_one_at_a_time UNIQUE (standing_position_id, valid WITHOUT OVERLAPS),
    CONSTRAINT position_holder_within_positions_life
        FOREIGN KEY (standing_position_id, PERIOD valid) REFERENCES organisation_position (id, PERIOD valid) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX position_holder_person ON position_holder (person_id);
CREATE TABLE position_holder_external_id (
    holder_id uuid NOT NULL REFERENCES position_holder ON DELETE CASCADE,
    system    text NOT NULL,
    value     text NOT NULL,
    PRIMARY KEY (system, value)
);
CREATE INDEX position_holder_external_id_owner ON position_holder_external_id (holder_id);
CREATE TRIGGER position_holder_recorded_at BEFORE INSERT OR UPDATE ON position_holder FOR EACH ROW EXECUTE FUNCTION stamp_recorded_at();

-- What comes with one position, or with the role of everyone who leads a unit of a level.
CREATE TABLE responsibility (
    id             uuid PRIMARY KEY,
    code           text        NOT NULL UNIQUE CHECK (is_code(code)),
    version        integer     NOT NULL,
    recorded_at    timestamptz NOT NULL,
    deleted_at     timestamptz,
    position_id    uuid REFERENCES organisation_position,
    level_id       uuid REFERENCES organisation_level,
    kind           text CHECK (kind IN ('OWN_HOUSE', 'MUNICIPAL_LEADERSHIP', 'CONTRIBUTION', 'EXAMPLE')),
    heading        jsonb CHECK (is_language_map(heading)),
    ordinal        integer     NOT NULL CHECK (ordinal BETWEEN 0 AND 10000),
    statement      jsonb       NOT NULL CHECK (is_language_map(statement)),
    source_id      uuid        NOT NULL REFERENCES source,
    source_locator text,
    CHECK (num_nonnulls(position_id, level_id) = 1)
);
CREATE INDEX responsibility_position ON responsibility (position_id);
CREATE INDEX responsibility_level ON responsibility (level_id);
CREATE TABLE responsibility_external_id (
    responsibility_id uuid NOT NULL REFERENCES responsibility ON DELETE CASCADE,
    system            text NOT NULL,
    value             text NOT NULL,
    PRIMARY KEY (system, value)
);
CREATE INDEX responsibility_external_id_owner ON responsibility_external_id (responsibility_id);
CREATE TRIGGER responsibility_recorded_at BEFORE INSERT OR UPDATE ON responsibility FOR EACH ROW EXECUTE FUNCTION stamp_recorded_at();

-- The number of members is what a source states, never a count of rows.
CREATE TABLE leadership_group (
    id             uuid PRIMARY KEY,
    code           text        NOT NULL UNIQUE CHECK (is_code(code)),
    version        integer     NOT NULL,
    recorded_at    timestamptz NOT NULL,
    deleted_at     timestamptz,
    name           jsonb       NOT NULL CHECK (is_language_map(name)),
    abbreviation   text CHECK (length(abbreviation) BETWEEN 1 AND 20),
    description    jsonb CHECK (is_language_map(description)),
    members        integer CHECK (members BETWEEN 0 AND 1000),
    valid_from     date        NOT NULL,
    valid_to       date,
    start_known    boolean     NOT NULL,
    attested_on    date,
    valid          daterange GENERATED ALWAYS AS (daterange(valid_from, valid_to)) STORED,
    source_id      uuid        NOT NULL REFERENCES source,
    source_locator text,
    CHECK (valid_to > valid_from),
    CHECK (start_known OR attested_on IS NOT DISTINCT FROM valid_from),
    CONSTRAINT leadership_group_life UNIQUE (id, valid WITHOUT OVERLAPS)
);
CREATE TABLE leadership_group_external_id (
    group_id uuid NOT NULL REFERENCES leadership_group ON DELETE CASCADE,
    system   text NOT NULL,
    value    text NOT NULL,
    PRIMARY KEY (system, value)
);
CREATE INDEX leadership_group_external_id_owner ON leadership_group_external_id (group_id);
CREATE TRIGGER leadership_group_recorded_at BEFORE INSERT OR UPDATE ON leadership_group FOR EACH ROW EXECUTE FUNCTION stamp_recorded_at();

CREATE TABLE leadership_group_task (
    id             uuid PRIMARY KEY,
    code           text        NOT NULL UNIQUE CHECK (is_code(code)),
    version        integer     NOT NULL,
    recorded_at    timestamptz NOT NULL,
    deleted_at     timestamptz,
    group_id       uuid        NOT NULL REFERENCES leadership_group,
    kind           text CHECK (kind IN ('RUNNING_DELIVERY', 'STRATEGIC_TASK')),
    ordinal        integer     NOT NULL CHECK (ordinal BETWEEN 0 AND 10000),
    statement      jsonb       NOT NULL CHECK (is_language_map(statement)),
    source_id      uuid        NOT NULL REFERENCES source,
    source_locator text
);
CREATE INDEX leadership_group_task_group ON leadership_group_task (group_id);
CREATE TABLE leadership_group_task_external_id (
    task_id uuid NOT NULL REFERENCES leadership_group_task ON DELETE CASCADE,
    system  text NOT NULL,
    value   text NOT NULL,
    PRIMARY KEY (system, value)
);
CREATE INDEX leadership_group_task_external_id_owner ON leadership_group_task_external_id (task_id);
CREATE TRIGGER leadership_group_task_recorded_at BEFORE INSERT OR UPDATE ON leadership_group_task FOR EACH ROW EXECUTE FUNCTION stamp_recorded_at();

CREATE TABLE leadership_group_member (
    id                   uuid PRIMARY KEY,
    code                 text        NOT NULL UNIQUE CHECK (is_code(code)),
    version              integer     NOT NULL,
    recorded_at          timestamptz NOT NULL,
    deleted_at           timestamptz,
    group_id             uuid        NOT NULL REFERENCES leadership_group,
    standing_group_id    uuid GENERATED ALWAYS AS (CASE WHEN deleted_at IS NULL THEN group_id END) STORED,
    position_id          uuid        NOT NULL REFERENCES organisation_position,
    standing_position_id uuid GENERATED ALWAYS AS (CASE WHEN deleted_at IS NULL THEN position_id END) STORED,
    valid_from           date        NOT NULL,
    valid_to             date,
    start_known          boolean     NOT NULL,
    attested_on          date,
    valid                daterange GENERATED ALWAYS AS (daterange(valid_from, valid_to)) STORED,
    source_id            uuid        NOT NULL REFERENCES source,
    source_locator       text,
    CHECK (valid_to > valid_from),
    CHECK (start_known OR attested_on IS NOT DISTINCT FROM valid_from),
    CONSTRAINT leadership_group_member_once UNIQUE (standing_group_id, standing_position_id, valid WITHOUT OVERLAPS),
    CONSTRAINT leadership_group_member_within_groups_life
        FOREIGN KEY (standing_group_id, PERIOD valid) REFERENCES leadership_group (id, PERIOD valid) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT leadership_group_member_within_positions_life
        FOREIGN KEY (standing_position_id, PERIOD valid) REFERENCES organisation_position (id, PERIOD valid) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX leadership_group_member_position ON leadership_group_member (position_id);
CREATE TABLE leadership_group_member_external_id (
    member_id uuid NOT NULL REFERENCES leadership_group_member ON DELETE CASCADE,
    system    text NOT NULL,
    value     text NOT NULL,
    PRIMARY KEY (system, value)
);
CREATE INDEX leadership_group_member_external_id_owner ON leadership_group_member_external_id (member_id);
CREATE TRIGGER leadership_group_member_recorded_at BEFORE INSERT OR UPDATE ON leadership_group_member FOR EACH ROW EXECUTE FUNCTION stamp_recorded_at();

CREATE TABLE owned_company (
    id                    uuid PRIMARY KEY,
    code                  text        NOT NULL UNIQUE CHECK (is_code(code)),
    version               integer     NOT NULL,
    recorded_at           timestamptz NOT NULL,
    deleted_at            timestamptz,
    name                  text        NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
    legal_form            text CHECK (length(legal_form) BETWEEN 1 AND 20),
    organisation_number   text CHECK (is_organisation_number(organisation_number)),
    share                 numeric CHECK (share > 0 AND share <= 100), -- per cent
    ownership_strategy_id uuid REFERENCES plan,
    description           jsonb CHECK (is_language_map(description)),
    valid_from            date        NOT NULL,
    valid_to              date,
    start_known           boolean     NOT NULL,
    attested_on           date,
    valid                 daterange GENERATED ALWAYS AS (daterange(valid_from, valid_to)) STORED,
    source_id             uuid        NOT NULL REFERENCES source,
    source_locator        text,
    CHECK (valid_to > valid_from),
    CHECK (start_known OR attested_on IS NOT DISTINCT FROM valid_from),
    CONSTRAINT owned_company_number_once EXCLUDE USING gist (organisation_number WITH =, valid WITH &&)
        WHERE (organisation_number IS NOT NULL AND deleted_at IS NULL)
);
CREATE INDEX owned_company_ownership_strategy ON owned_company (ownership_strategy_id);
CREATE TABLE owned_company_external_id (
    company_id uuid NOT NULL REFERENCES owned_company ON DELETE CASCADE,
    system     text NOT NULL,
    value      text NOT NULL,
    PRIMARY KEY (system, value)
);
CREATE INDEX owned_company_external_id_owner ON owned_company_external_id (company_id);
CREATE TRIGGER owned_company_recorded_at BEFORE INSERT OR UPDATE ON owned_company FOR EACH ROW EXECUTE FUNCTION stamp_recorded_at();

CALL keep_history('organisation_position');
CALL keep_history('position_holder');
CALL keep_history('leadership_group');
CALL keep_history('leadership_group_member');
CALL keep_history('owned_company');
