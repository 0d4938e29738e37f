-- What is shown with the name of another thing is found by that name also after it was corrected: change events without a title by
-- those of their units, parliamentary groups by that of their period.

CREATE FUNCTION refresh_search_of_events() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    event uuid;
BEGIN
    FOR event IN
        SELECT DISTINCT e.id FROM organisation_change_event_unit p JOIN organisation_change_event e ON e.id = p.event_id
        WHERE p.unit_id = coalesce(NEW.unit_id, OLD.unit_id) AND p.part <> 'SUB_UNIT' AND e.title IS NULL AND e.deleted_at IS NULL
    LOOP
        CALL refresh_search('organisation-change-event', event);
    END LOOP;
    RETURN NULL;
END $$;
-- A version that is split, or begins or ends on another day, is that of other days too.
CREATE TRIGGER organisation_unit_version_search_events AFTER INSERT OR DELETE ON organisation_unit_version
    FOR EACH ROW EXECUTE FUNCTION refresh_search_of_events();
CREATE TRIGGER organisation_unit_version_search_events_renamed AFTER UPDATE ON organisation_unit_version
    FOR EACH ROW WHEN (OLD.name IS DISTINCT FROM NEW.name OR OLD.valid_from IS DISTINCT FROM NEW.valid_from OR OLD.valid_to IS DISTINCT FROM NEW.valid_to)
    EXECUTE FUNCTION refresh_search_of_events();

CREATE FUNCTION refresh_search_of_groups() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    parliamentary uuid;
BEGIN
    FOR parliamentary IN SELECT id FROM parliamentary_group WHERE period_id = NEW.id LOOP
        CALL refresh_search('parliamentary-group', parliamentary);
    END LOOP;
    RETURN NULL;
END $$;
CREATE TRIGGER election_period_search_groups AFTER UPDATE ON election_period
    FOR EACH ROW WHEN (OLD.title IS DISTINCT FROM NEW.title) EXECUTE FUNCTION refresh_search_of_groups();

DO $$
DECLARE
    thing record;
BEGIN
    FOR thing IN
        SELECT 'organisation-change-event' AS type, id FROM organisation_change_event WHERE title IS NULL AND deleted_at IS NULL
        UNION ALL SELECT 'parliamentary-group', id FROM parliamentary_group WHERE deleted_at IS NULL
    LOOP
        CALL refresh_search(thing.type, thing.id);
    END LOOP;
END $$;
