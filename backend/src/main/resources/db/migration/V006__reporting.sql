-- Annual reports: chapters as a tree, sections with their tables, statements with what they mention. A published report is frozen.

CREATE TABLE annual_report (
    id             uuid PRIMARY KEY,
    code           text        NOT NULL UNIQUE CHECK (is_code(code)),
    version        integer     NOT NULL,
    recorded_at    timestamptz NOT NULL,
    deleted_at     timestamptz,
    year           integer     NOT NULL CHECK (year BETWEEN 1800 AND 2200),
    title          jsonb       NOT NULL CHECK (is_language_map(title)),
    preface        jsonb CHECK (is_language_map(preface)),
    publication    text        NOT NULL CHECK (publication IN ('DRAFT', 'PUBLISHED', 'WITHDRAWN')),
    published_at   timestamptz, -- of the last publication, also where it has been withdrawn since
    known_at       timestamptz, -- whose knowledge a published report shows
    source_id      uuid        NOT NULL REFERENCES source,
    source_locator text,
    CHECK ((publication = 'DRAFT') = (published_at IS NULL)),
    CHECK ((publication = 'PUBLISHED') = (known_at IS NOT NULL))
);
CREATE UNIQUE INDEX annual_report_year ON annual_report (year) WHERE deleted_at IS NULL;

CREATE TABLE annual_report_external_id (
    annual_report_id uuid NOT NULL REFERENCES annual_report ON DELETE CASCADE,
    system           text NOT NULL,
    value            text NOT NULL,
    PRIMARY KEY (system, value)
);
CREATE INDEX annual_report_external_id_owner ON annual_report_external_id (annual_report_id);

-- The report stands in every part, so that a part and what it stands in can be held to one report by their keys.
CREATE TABLE report_chapter (
    id             uuid PRIMARY KEY,
    code           text        NOT NULL UNIQUE CHECK (is_code(code)),
    version        integer     NOT NULL,
    recorded_at    timestamptz NOT NULL,
    deleted_at     timestamptz,
    report_id      uuid        NOT NULL REFERENCES annual_report,
    parent_id      uuid,
    ordinal        integer     NOT NULL CHECK (ordinal BETWEEN 0 AND 10000),
    title          jsonb       NOT NULL CHECK (is_language_map(title)),
    source_id      uuid        NOT NULL REFERENCES source,
    source_locator text,
    CHECK (parent_id <> id),
    CONSTRAINT report_chapter_of_report UNIQUE (id, report_id),
    CONSTRAINT report_chapter_parent_in_same_report FOREIGN KEY (parent_id, report_id) REFERENCES report_chapter (id, report_id)
);
CREATE INDEX report_chapter_report ON report_chapter (report_id);
CREATE INDEX report_chapter_parent ON report_chapter (parent_id);

CREATE TABLE report_chapter_external_id (
    report_chapter_id uuid NOT NULL REFERENCES report_chapter ON DELETE CASCADE,
    system            text NOT NULL,
    value             text NOT NULL,
    PRIMARY KEY (system, value)
);
CREATE INDEX report_chapter_external_id_owner ON report_chapter_external_id (report_chapter_id);

-- Checked at commit under one lock a report, so that two writers cannot close a circle together.
CREATE FUNCTION forbid_chapter_cycle() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM pg_advisory_xact_lock(hashtextextended('report_chapter' || NEW.report_id, 0));
    IF EXISTS (
        WITH RECURSIVE up (node) AS (
            SELECT parent_id FROM report_chapter WHERE id = NEW.id
            UNION
            SELECT c.parent_id FROM report_chapter c JOIN up ON c.id = up.node
        ) SELECT 1 FROM up WHERE node = NEW.id) THEN
        RAISE EXCEPTION 'a tree must not contain a circle' USING ERRCODE = 'check_violation', CONSTRAINT = 'report_chapter_acyclic';
    END IF;
    RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER report_chapter_acyclic AFTER INSERT OR UPDATE OF parent_id ON report_chapter
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION forbid_chapter_cycle();

CREATE TABLE report_section (
    id             uuid PRIMARY KEY,
    code           text        NOT NULL UNIQUE CHECK (is_code(code)),
    version        integer     NOT NULL,
    recorded_at    timestamptz NOT NULL,
    deleted_at     timestamptz,
    report_id      uuid        NOT NULL REFERENCES annual_report,
    chapter_id     uuid        NOT NULL,
    ordinal        integer     NOT NULL CHECK (ordinal BETWEEN 0 AND 10000),
    kind           text        NOT NULL CHECK (kind IN ('HIGHLIGHTS', 'CHALLENGES', 'NARRATIVE', 'KEY_FIGURES', 'TABLE')),
    title          jsonb CHECK (is_language_map(title)),
    missing        jsonb CHECK (is_language_map(missing)), -- what the source has lost
    source_id      uuid        NOT NULL REFERENCES source,
    source_locator text,
    CONSTRAINT report_section_of_report UNIQUE (id, report_id),
    CONSTRAINT report_section_chapter_in_same_report FOREIGN KEY (chapter_id, report_id) REFERENCES report_chapter (id, report_id)
);
CREATE INDEX report_section_report ON report_section (report_id);
CREATE INDEX report_section_chapter ON report_section (chapter_id);

CREATE TABLE report_section_external_id (
    report_section_id uuid NOT NULL REFERENCES report_section ON DELETE CASCADE,
    system            text NOT NULL,
    value             text NOT NULL,
    PRIMARY KEY (system, value)
);
CREATE INDEX report_section_external_id_owner ON report_section_external_id (report_section_id);

CREATE TABLE report_statement (
    id             uuid PRIMARY KEY,
    code           text        NOT NULL UNIQUE CHECK (is_code(code)),
    version        integer     NOT NULL,
    recorded_at    timestamptz NOT NULL,
    deleted_at     timestamptz,
    report_id      uuid        NOT NULL REFERENCES annual_report,
    section_id     uuid        NOT NULL,
    ordinal        integer     NOT NULL CHECK (ordinal BETWEEN 0 AND 10000),
    text           jsonb       NOT NULL CHECK (is_language_map(text)),
    source_id      uuid        NOT NULL REFERENCES source,
    source_locator text,
    CONSTRAINT report_statement_section_in_same_report FOREIGN KEY (section_id, report_id) REFERENCES report_section (id, report_id)
);
CREATE INDEX report_statement_report ON report_statement (report_id);
CREATE INDEX report_statement_section ON report_statement (section_id);

CREATE TABLE report_statement_external_id (
    report_statement_id uuid NOT NULL REFERENCES report_statement ON DELETE CASCADE,
    system              text NOT NULL,
    value               text NOT NULL,
    PRIMARY KEY (system, value)
);
CREATE INDEX report_statement_external_id_owner ON report_statement_external_id (report_statement_id);

-- One list of what a statement mentions; the generated columns let each kind of thing be held by its own foreign key.
CREATE TABLE report_mention (
    statement_id uuid NOT NULL REFERENCES report_statement ON DELETE CASCADE,
    type         text NOT NULL CHECK (type IN ('GOAL', 'PLAN', 'ORGANISATION_UNIT', 'POLITICAL_BODY', 'INDICATOR')),
    thing_id     uuid NOT NULL,
    goal_id      uuid GENERATED ALWAYS AS (CASE WHEN type = 'GOAL' THEN thing_id END) STORED REFERENCES goal,
    plan_id      uuid GENERATED ALWAYS AS (CASE WHEN type = 'PLAN' THEN thing_id END) STORED REFERENCES plan,
    unit_id      uuid GENERATED ALWAYS AS (CASE WHEN type = 'ORGANISATION_UNIT' THEN thing_id END) STORED REFERENCES organisation_unit,
    body_id      uuid GENERATED ALWAYS AS (CASE WHEN type = 'POLITICAL_BODY' THEN thing_id END) STORED REFERENCES political_body,
    indicator_id uuid GENERATED ALWAYS AS (CASE WHEN type = 'INDICATOR' THEN thing_id END) STORED REFERENCES indicator,
    PRIMARY KEY (statement_id, type, thing_id)
);
CREATE INDEX report_mention_thing ON report_mention (thing_id);

-- Tables -------------------------------------------------------------------------------------------------------------

CREATE TABLE report_table_column (
    id         uuid PRIMARY KEY,
    section_id uuid    NOT NULL REFERENCES report_section,
    key        text    NOT NULL CHECK (is_code(key)),
    ordinal    integer NOT NULL CHECK (ordinal BETWEEN 0 AND 10000),
    title      jsonb   NOT NULL CHECK (is_language_map(title)),
    UNIQUE (section_id, key),
    UNIQUE (id, section_id)
);

CREATE TABLE report_table_row (
    id         uuid PRIMARY KEY,
    section_id uuid    NOT NULL REFERENCES report_section,
    key        text    NOT NULL CHECK (is_code(key)),
    ordinal    integer NOT NULL CHECK (ordinal BETWEEN 0 AND 10000),
    title      jsonb   NOT NULL CHECK (is_language_map(title)),
    UNIQUE (section_id, key),
    UNIQUE (id, section_id)
);

CREATE TABLE report_table_footnote (
    id         uuid PRIMARY KEY,
    section_id uuid    NOT NULL REFERENCES report_section,
    mark       text    NOT NULL CHECK (length(mark) BETWEEN 1 AND 5),
    ordinal    integer NOT NULL CHECK (ordinal BETWEEN 0 AND 10000),
    text       jsonb   NOT NULL CHECK (is_language_map(text)),
    UNIQUE (section_id, mark),
    UNIQUE (id, section_id)
);

-- A cell shows an observation, or a literal with the reason why there is none.
CREATE TABLE report_table_cell (
    id             uuid PRIMARY KEY,
    section_id     uuid NOT NULL REFERENCES report_section,
    row_id         uuid NOT NULL,
    column_id      uuid NOT NULL,
    observation_id uuid REFERENCES observation,
    number         numeric,
    text           jsonb CHECK (is_language_map(text)),
    reason         jsonb CHECK (is_language_map(reason)),
    published      jsonb, -- the observation as the publication showed it
    UNIQUE (row_id, column_id),
    UNIQUE (id, section_id),
    FOREIGN KEY (row_id, section_id) REFERENCES report_table_row (id, section_id),
    FOREIGN KEY (column_id, section_id) REFERENCES report_table_column (id, section_id),
    CHECK (num_nonnulls(observation_id, number, text) = 1),
    CHECK (observation_id IS NOT NULL OR reason IS NOT NULL),
    CHECK (observation_id IS NOT NULL OR published IS NULL)
);
CREATE INDEX report_table_cell_section ON report_table_cell (section_id);
CREATE INDEX report_table_cell_observation ON report_table_cell (observation_id);

CREATE TABLE report_table_cell_footnote (
    cell_id     uuid NOT NULL REFERENCES report_table_cell ON DELETE CASCADE,
    footnote_id uuid NOT NULL REFERENCES report_table_footnote,
    PRIMARY KEY (cell_id, footnote_id)
);
CREATE INDEX report_table_cell_footnote_footnote ON report_table_cell_footnote (footnote_id);

-- What is published does not change, whoever writes; it is withdrawn first.
CREATE FUNCTION forbid_change_of_published() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    part jsonb := to_jsonb(coalesce(NEW, OLD));
    report uuid := part ->> 'report_id';
BEGIN
    IF report IS NULL THEN
        SELECT report_id INTO report FROM report_section WHERE id = (part ->> 'section_id')::uuid;
    END IF;
    IF EXISTS (SELECT 1 FROM annual_report WHERE id = report AND publication = 'PUBLISHED') THEN
        RAISE EXCEPTION 'a published report does not change' USING ERRCODE = 'check_violation', CONSTRAINT = TG_TABLE_NAME || '_of_published';
    END IF;
    RETURN coalesce(NEW, OLD);
END $$;

DO $$
DECLARE
    part text;
BEGIN
    FOREACH part IN ARRAY ARRAY['report_chapter', 'report_section', 'report_statement',
        'report_table_column', 'report_table_row', 'report_table_footnote', 'report_table_cell'] LOOP
        EXECUTE format('CREATE TRIGGER %I BEFORE INSERT OR UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION forbid_change_of_published()',
            part || '_of_published', part);
    END LOOP;
END $$;

CREATE TRIGGER annual_report_recorded_at BEFORE INSERT OR UPDATE ON annual_report FOR EACH ROW EXECUTE FUNCTION stamp_recorded_at();
CREATE TRIGGER report_chapter_recorded_at BEFORE INSERT OR UPDATE ON report_chapter FOR EACH ROW EXECUTE FUNCTION stamp_recorded_at();
CREATE TRIGGER report_section_recorded_at BEFORE INSERT OR UPDATE ON report_section FOR EACH ROW EXECUTE FUNCTION stamp_recorded_at();
CREATE TRIGGER report_statement_recorded_at BEFORE INSERT OR UPDATE ON report_statement FOR EACH ROW EXECUTE FUNCTION stamp_recorded_at();
