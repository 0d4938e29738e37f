-- What a tree shows of a unit, a row for each stretch of days on which neither its place nor its name changes: a tree of thousands of
-- units is then found by one look at one table (docs/performance.md). Texts are kept as they are sent.

CREATE VIEW organisation_place_source AS
    SELECT e.unit_id, u.code, e.hierarchy_code, e.parent_id, v.level_id, v.name::text AS name, v.leader_role::text AS leader_role,
        greatest(e.valid_from, v.valid_from) AS valid_from, least(e.valid_to, v.valid_to) AS valid_to
    FROM organisation_unit_edge e
    JOIN organisation_unit u ON u.id = e.unit_id
    JOIN organisation_unit_version v ON v.unit_id = e.unit_id AND v.valid && e.valid;

CREATE TABLE organisation_place (
    unit_id        uuid NOT NULL REFERENCES organisation_unit,
    code           text NOT NULL,
    hierarchy_code text NOT NULL,
    parent_id      uuid,
    level_id       uuid NOT NULL,
    name           text NOT NULL,
    leader_role    text,
    valid_from     date NOT NULL,
    valid_to       date
);
CREATE INDEX organisation_place_unit ON organisation_place (unit_id);
CREATE INDEX organisation_place_parent ON organisation_place (parent_id);

CREATE FUNCTION place_unit() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    unit uuid := coalesce(NEW.unit_id, OLD.unit_id);
BEGIN
    DELETE FROM organisation_place WHERE unit_id = unit;
    INSERT INTO organisation_place SELECT * FROM organisation_place_source WHERE unit_id = unit;
    RETURN NULL;
END $$;
CREATE TRIGGER organisation_unit_edge_place AFTER INSERT OR UPDATE OR DELETE ON organisation_unit_edge
    FOR EACH ROW EXECUTE FUNCTION place_unit();
CREATE TRIGGER organisation_unit_version_place AFTER INSERT OR UPDATE OR DELETE ON organisation_unit_version
    FOR EACH ROW EXECUTE FUNCTION place_unit();

INSERT INTO organisation_place SELECT * FROM organisation_place_source;
