-- Who sits: parties and parliamentary groups, seats and deputies in the term of a body, leaves and substitutes, all over time.
-- A column standing_… is empty on a tombstone, so that what is deleted neither takes up time nor needs a neighbour.

-- A party is neither the list that it stands on nor the group that its members sit in.
CREATE TABLE party (
    id             uuid PRIMARY KEY,
    code           text        NOT NULL UNIQUE CHECK (is_code(code)),
    version        integer     NOT NULL,
    recorded_at    timestamptz NOT NULL,
    deleted_at     timestamptz,
    name           jsonb       NOT NULL CHECK (is_language_map(name)),
    abbreviation   text CHECK (length(abbreviation) BETWEEN 1 AND 20),
    source_id      uuid        NOT NULL REFERENCES source,
    source_locator text
);
CREATE TABLE party_external_id (
    party_id uuid NOT NULL REFERENCES party ON DELETE CASCADE,
    system   text NOT NULL,
    value    text NOT NULL,
    PRIMARY KEY (system, value)
);
CREATE INDEX party_external_id_owner ON party_external_id (party_id);
CREATE TRIGGER party_recorded_at BEFORE INSERT OR UPDATE ON party FOR EACH ROW EXECUTE FUNCTION stamp_recorded_at();

CALL keep_history('party');
