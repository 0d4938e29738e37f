-- The administration over time: identity, versions (what a unit is called and is), edges (where it hangs).

CREATE TABLE organisation_hierarchy (
    code    text PRIMARY KEY CHECK (is_code(code)),
    ordinal integer NOT NULL UNIQUE,
    name    jsonb   NOT NULL CHECK (is_language_map(name))
);
INSERT INTO organisation_hierarchy VALUES
    ('administration', 1, '{"nb": "Administrasjonen", "nn": "Administrasjonen", "en": "The administration"}'),
    ('political-secretariat', 2, '{"nb": "Politisk sekretariat", "nn": "Politisk sekretariat", "en": "The political secretariat"}');

-- The number and names of levels are data.
CREATE TABLE organisation_level (
    id             uuid PRIMARY KEY,
    code           text        NOT NULL UNIQUE CHECK (is_code(code)),
    version        integer     NOT NULL,
    recorded_at    timestamptz NOT NULL,
    deleted_at     timestamptz,
    ordinal        integer     NOT NULL CHECK (ordinal BETWEEN 1 AND 20),
    name           jsonb       NOT NULL CHECK (is_language_map(name)),
    leader_role    jsonb CHECK (is_language_map(leader_role)),
    description    jsonb CHECK (is_language_map(description)),
    source_id      uuid        NOT NULL REFERENCES source,
    source_locator text
);

CREATE TABLE organisation_unit (
    id             uuid PRIMARY KEY,
    code           text        NOT NULL UNIQUE CHECK (is_code(code)),
    version        integer     NOT NULL,
    recorded_at    timestamptz NOT NULL,
    deleted_at     timestamptz,
    hierarchy_code text        NOT NULL REFERENCES organisation_hierarchy,
    UNIQUE (id, hierarchy_code)
);

CREATE TABLE organisation_unit_external_id (
    unit_id uuid NOT NULL REFERENCES organisation_unit ON DELETE CASCADE,
    system  text NOT NULL,
    value   text NOT NULL,
    PRIMARY KEY (system, value)
);
CREATE INDEX organisation_unit_external_id_owner ON organisation_unit_external_id (unit_id);

CREATE TABLE organisation_unit_version (
    id             uuid PRIMARY KEY,
    unit_id        uuid    NOT NULL REFERENCES organisation_unit,
    valid_from     date    NOT NULL,
    valid_to       date,
    start_known    boolean NOT NULL,
    attested_on    date,
    valid          daterange GENERATED ALWAYS AS (daterange(valid_from, valid_to)) STORED,
    name           jsonb   NOT NULL CHECK (is_language_map(name)),
    description    jsonb CHECK (is_language_map(description)),
    level_id       uuid    NOT NULL REFERENCES organisation_level,
    leader_role    jsonb CHECK (is_language_map(leader_role)),
    source_id      uuid    NOT NULL REFERENCES source,
    source_locator text,
    CHECK (valid_to > valid_from),
    CHECK (start_known OR attested_on = valid_from), -- an unknown start is read from the day that a source attests
    CONSTRAINT organisation_unit_version_no_overlap UNIQUE (unit_id, valid WITHOUT OVERLAPS)
);

CREATE TABLE organisation_unit_edge (
    id             uuid PRIMARY KEY,
    unit_id        uuid NOT NULL,
    hierarchy_code text NOT NULL,
    parent_id      uuid, -- none: the root
    valid_from     date NOT NULL,
    valid_to       date,
    valid          daterange GENERATED ALWAYS AS (daterange(valid_from, valid_to)) STORED,
    CHECK (valid_to > valid_from),
    CONSTRAINT organisation_unit_edge_no_overlap UNIQUE (unit_id, valid WITHOUT OVERLAPS),
    FOREIGN KEY (unit_id, hierarchy_code) REFERENCES organisation_unit (id, hierarchy_code),
    FOREIGN KEY (parent_id, hierarchy_code) REFERENCES organisation_unit (id, hierarchy_code),
    CONSTRAINT organisation_unit_edge_within_life
        FOREIGN KEY (unit_id, PERIOD valid) REFERENCES organisation_unit_version (unit_id, PERIOD valid) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT organisation_unit_edge_within_parents_life
        FOREIGN KEY (parent_id, PERIOD valid) REFERENCES organisation_unit_version (unit_id, PERIOD valid) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT organisation_unit_edge_one_root EXCLUDE USING gist (hierarchy_code WITH =, valid WITH &&) WHERE (parent_id IS NULL)
);
CREATE INDEX organisation_unit_edge_parent ON organisation_unit_edge (parent_id);

-- Every day of a unit's life has its place in the tree.
ALTER TABLE organisation_unit_version ADD CONSTRAINT organisation_unit_version_placed
    FOREIGN KEY (unit_id, PERIOD valid) REFERENCES organisation_unit_edge (unit_id, PERIOD valid) DEFERRABLE INITIALLY DEFERRED;

CREATE CONSTRAINT TRIGGER organisation_unit_edge_acyclic AFTER INSERT OR UPDATE ON organisation_unit_edge
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION forbid_cycle('unit_id');

CALL keep_history('organisation_unit_version');
CALL keep_history('organisation_unit_edge');

CREATE TRIGGER organisation_level_recorded_at BEFORE INSERT OR UPDATE ON organisation_level FOR EACH ROW EXECUTE FUNCTION stamp_recorded_at();
CREATE TRIGGER organisation_unit_recorded_at BEFORE INSERT OR UPDATE ON organisation_unit FOR EACH ROW EXECUTE FUNCTION stamp_recorded_at();
