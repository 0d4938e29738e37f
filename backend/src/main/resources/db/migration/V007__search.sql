-- One search over all areas: a row of text per thing (per version, where a thing has versions), kept up by triggers in the transaction
-- of the change itself.

CREATE EXTENSION IF NOT EXISTS pg_trgm; -- likeness of words, for typing errors

CREATE TABLE search_entry (
    type      text      NOT NULL,
    thing_id  uuid      NOT NULL,
    valid     daterange NOT NULL, -- of the version whose text it is
    code      text      NOT NULL,
    title     jsonb     NOT NULL,
    body      jsonb,
    plan_id   uuid, -- the plan, or the report, that says who may see it
    report_id uuid,
    vector    tsvector  NOT NULL,
    words     text      NOT NULL, -- each once, to find the one that was meant
    PRIMARY KEY (type, thing_id, valid)
);
CREATE INDEX search_entry_vector ON search_entry USING gin (vector);
CREATE INDEX search_entry_words ON search_entry USING gin (words gin_trgm_ops);

-- Lower case without accents. The letters æ, ø, å are letters of their own and stay. What a hyphen or a dash joins are two words: else
-- 2021–24 would be one, and the end of 2021-24 a negative number.
CREATE FUNCTION search_folded(value text) RETURNS text LANGUAGE sql IMMUTABLE AS
$$ SELECT translate(lower(value), 'éèêëáàâíìîïóòôúùûüñç-–—', 'eeeeaaaiiiiooouuuunc   ') $$;

-- Each language by its own stems, and all words as they stand, for the beginnings of words.
CREATE FUNCTION search_vector(code text, title jsonb, body jsonb) RETURNS tsvector LANGUAGE sql STABLE AS $$
    SELECT setweight(to_tsvector('norwegian', search_folded(concat_ws(' ', title ->> 'nb', title ->> 'nn'))), 'A')
        || setweight(to_tsvector('english', search_folded(coalesce(title ->> 'en', ''))), 'A')
        || setweight(to_tsvector('simple', search_folded(concat_ws(' ', title ->> 'nb', title ->> 'nn', title ->> 'en', code))), 'A')
        || setweight(to_tsvector('norwegian', search_folded(concat_ws(' ', body ->> 'nb', body ->> 'nn'))), 'C')
        || setweight(to_tsvector('english', search_folded(coalesce(body ->> 'en', ''))), 'C')
        || setweight(to_tsvector('simple', search_folded(concat_ws(' ', body ->> 'nb', body ->> 'nn', body ->> 'en'))), 'C')
$$;

-- Texts joined language by language; nothing where all are empty.
CREATE FUNCTION joined_texts(VARIADIC maps jsonb[]) RETURNS jsonb LANGUAGE sql IMMUTABLE AS $$
    SELECT jsonb_object_agg(language, text)
    FROM (SELECT key AS language, string_agg(value, E'\n' ORDER BY ordinality) AS text
          FROM unnest(maps) WITH ORDINALITY AS map (texts, ordinality), jsonb_each_text(texts)
          GROUP BY key) AS languages
$$;

-- What is searched: the shape of every kind of thing in one place.
CREATE VIEW search_source AS
    SELECT 'goal' AS type, g.id AS thing_id, v.valid, g.code, v.title, v.description AS body, g.plan_id, NULL::uuid AS report_id
    FROM goal g JOIN goal_version v ON v.goal_id = g.id WHERE g.deleted_at IS NULL
UNION ALL
    SELECT 'plan', id, daterange(NULL, NULL), code, title, description, id, NULL FROM plan WHERE deleted_at IS NULL
UNION ALL
    SELECT 'premise', id, daterange(NULL, NULL), code, title, statement, plan_id, NULL FROM premise WHERE deleted_at IS NULL
UNION ALL
    SELECT 'organisation-unit', u.id, v.valid, u.code, v.name,
        joined_texts(v.description, v.leader_role, l.leader_role, l.description), NULL, NULL
    FROM organisation_unit u JOIN organisation_unit_version v ON v.unit_id = u.id JOIN organisation_level l ON l.id = v.level_id
    WHERE u.deleted_at IS NULL
UNION ALL
    SELECT 'political-body', b.id, daterange(NULL, NULL), b.code, b.name,
        joined_texts(VARIADIC b.description || (SELECT coalesce(array_agg(t.mandate ORDER BY t.valid_from DESC), '{}')
            FROM body_term t WHERE t.body_id = b.id AND t.deleted_at IS NULL)), NULL, NULL
    FROM political_body b WHERE b.deleted_at IS NULL
UNION ALL
    SELECT 'governance-principle', id, daterange(NULL, NULL), code, title, statement, NULL, NULL
    FROM governance_principle WHERE deleted_at IS NULL
UNION ALL
    SELECT 'indicator', i.id, v.valid, i.code, v.title, v.definition, NULL, NULL
    FROM indicator i JOIN indicator_version v ON v.indicator_id = i.id WHERE i.deleted_at IS NULL
UNION ALL
    SELECT 'annual-report', id, daterange(NULL, NULL), code, title, preface, NULL, id FROM annual_report WHERE deleted_at IS NULL
UNION ALL
    SELECT 'report-chapter', id, daterange(NULL, NULL), code, title, NULL, NULL, report_id FROM report_chapter WHERE deleted_at IS NULL
UNION ALL
    SELECT 'report-section', s.id, daterange(NULL, NULL), s.code, coalesce(s.title, c.title),
        joined_texts(VARIADIC s.missing
            || (SELECT coalesce(array_agg(r.title ORDER BY r.ordinal), '{}') FROM report_table_row r WHERE r.section_id = s.id)
            || (SELECT coalesce(array_agg(f.text ORDER BY f.ordinal), '{}') FROM report_table_footnote f WHERE f.section_id = s.id)),
        NULL, s.report_id
    FROM report_section s JOIN report_chapter c ON c.id = s.chapter_id WHERE s.deleted_at IS NULL
UNION ALL
    SELECT 'report-statement', t.id, daterange(NULL, NULL), t.code, coalesce(s.title, c.title), t.text, NULL, t.report_id
    FROM report_statement t JOIN report_section s ON s.id = t.section_id JOIN report_chapter c ON c.id = s.chapter_id
    WHERE t.deleted_at IS NULL
UNION ALL
    SELECT 'source', id, daterange(NULL, NULL), code, title, note, NULL, NULL FROM source WHERE deleted_at IS NULL;

CREATE PROCEDURE refresh_search(kind text, thing uuid) LANGUAGE plpgsql AS $$
BEGIN
    DELETE FROM search_entry WHERE type = kind AND thing_id = thing;
    INSERT INTO search_entry (type, thing_id, valid, code, title, body, plan_id, report_id, vector, words)
    SELECT type, thing_id, valid, code, title, body, plan_id, report_id, search_vector(code, title, body),
        array_to_string(tsvector_to_array(to_tsvector('simple', search_folded(concat_ws(' ',
            title ->> 'nb', title ->> 'nn', title ->> 'en', body ->> 'nb', body ->> 'nn', body ->> 'en')))), ' ')
    FROM search_source WHERE type = kind AND thing_id = thing;
END $$;

-- Arguments: the kind of thing, and the column that holds its id.
CREATE FUNCTION refresh_search_entry() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP <> 'INSERT' THEN
        CALL refresh_search(TG_ARGV[0], (to_jsonb(OLD) ->> TG_ARGV[1])::uuid);
    END IF;
    IF TG_OP <> 'DELETE' AND (TG_OP = 'INSERT' OR to_jsonb(NEW) ->> TG_ARGV[1] IS DISTINCT FROM to_jsonb(OLD) ->> TG_ARGV[1]) THEN
        CALL refresh_search(TG_ARGV[0], (to_jsonb(NEW) ->> TG_ARGV[1])::uuid);
    END IF;
    RETURN NULL;
END $$;

DO $$
DECLARE
    watched text[];
BEGIN
    FOREACH watched SLICE 1 IN ARRAY ARRAY[
        ['goal', 'goal', 'id'], ['goal_version', 'goal', 'goal_id'],
        ['plan', 'plan', 'id'], ['premise', 'premise', 'id'],
        ['organisation_unit', 'organisation-unit', 'id'], ['organisation_unit_version', 'organisation-unit', 'unit_id'],
        ['political_body', 'political-body', 'id'], ['body_term', 'political-body', 'body_id'],
        ['governance_principle', 'governance-principle', 'id'],
        ['indicator', 'indicator', 'id'], ['indicator_version', 'indicator', 'indicator_id'],
        ['annual_report', 'annual-report', 'id'], ['report_chapter', 'report-chapter', 'id'],
        ['report_section', 'report-section', 'id'], ['report_table_row', 'report-section', 'section_id'],
        ['report_table_footnote', 'report-section', 'section_id'], ['report_statement', 'report-statement', 'id'],
        ['source', 'source', 'id']] LOOP
        EXECUTE format('CREATE TRIGGER %I AFTER INSERT OR UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION refresh_search_entry(%L, %L)',
            watched[1] || '_search', watched[1], watched[2], watched[3]);
    END LOOP;
END $$;

-- Titles and roles that are shown with another thing.
CREATE FUNCTION refresh_search_below() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    below record;
BEGIN
    FOR below IN
        SELECT 'organisation-unit' AS type, v.unit_id AS id FROM organisation_unit_version v
            WHERE TG_TABLE_NAME = 'organisation_level' AND v.level_id = NEW.id
        UNION SELECT 'report-section', s.id FROM report_section s WHERE TG_TABLE_NAME = 'report_chapter' AND s.chapter_id = NEW.id
        UNION SELECT 'report-statement', t.id FROM report_statement t JOIN report_section s ON s.id = t.section_id
            WHERE TG_TABLE_NAME = 'report_chapter' AND s.chapter_id = NEW.id
               OR TG_TABLE_NAME = 'report_section' AND s.id = NEW.id
    LOOP
        CALL refresh_search(below.type, below.id);
    END LOOP;
    RETURN NULL;
END $$;
CREATE TRIGGER organisation_level_search_below AFTER UPDATE ON organisation_level FOR EACH ROW EXECUTE FUNCTION refresh_search_below();
CREATE TRIGGER report_chapter_search_below AFTER UPDATE ON report_chapter
    FOR EACH ROW WHEN (OLD.title IS DISTINCT FROM NEW.title) EXECUTE FUNCTION refresh_search_below();
CREATE TRIGGER report_section_search_below AFTER UPDATE ON report_section
    FOR EACH ROW WHEN (OLD.title IS DISTINCT FROM NEW.title) EXECUTE FUNCTION refresh_search_below();

-- What a reader typed as a query: every word, by its stem or as the beginning or part of a word; a word that stands nowhere is taken
-- for the ones most like it. Null when nothing in it can be searched for.
CREATE FUNCTION search_query(asked text) RETURNS tsquery LANGUAGE plpgsql STABLE SET pg_trgm.word_similarity_threshold = 0.4 SET client_min_messages = warning AS $$
DECLARE
    terms text[] := ARRAY(SELECT DISTINCT match[1] FROM regexp_matches(search_folded(asked), '[[:alnum:]]+', 'g') AS match LIMIT 20);
    telling text[] := ARRAY(SELECT t FROM unnest(terms) AS t WHERE numnode(to_tsquery('norwegian', quote_literal(t))) > 0);
    term text;
    meant text;
    part tsquery;
    whole tsquery;
BEGIN
    FOREACH term IN ARRAY CASE WHEN telling = '{}' THEN terms ELSE telling END LOOP
        part := to_tsquery('norwegian', quote_literal(term)) || to_tsquery('english', quote_literal(term))
            || to_tsquery('simple', quote_literal(term) || CASE WHEN length(term) > 1 THEN ':*' ELSE '' END);
        IF length(term) > 3 THEN
            FOR meant IN -- Norwegian writes compounds in one word
                SELECT DISTINCT word FROM search_entry, string_to_table(words, ' ') AS word
                WHERE words LIKE '%' || term || '%' AND word LIKE '%' || term || '%' LIMIT 50
            LOOP
                part := part || to_tsquery('simple', quote_literal(meant));
            END LOOP;
            IF NOT EXISTS (SELECT FROM search_entry WHERE vector @@ part) THEN
                FOR meant IN
                    SELECT word FROM search_entry, string_to_table(words, ' ') AS word
                    WHERE words %> term AND similarity(word, term) >= 0.3
                    GROUP BY word ORDER BY similarity(word, term) DESC, word LIMIT 3
                LOOP
                    part := part || to_tsquery('simple', quote_literal(meant));
                END LOOP;
            END IF;
        END IF;
        whole := CASE WHEN whole IS NULL THEN part ELSE whole && part END;
    END LOOP;
    RETURN whole;
END $$;

DO $$
DECLARE
    thing record;
BEGIN
    FOR thing IN SELECT DISTINCT type, thing_id FROM search_source LOOP
        CALL refresh_search(thing.type, thing.thing_id);
    END LOOP;
END $$;
