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

-- Those who sit together in a period. An unknown end is read as the end of the period's last year.
CREATE TABLE parliamentary_group (
    id             uuid PRIMARY KEY,
    code           text        NOT NULL UNIQUE CHECK (is_code(code)),
    version        integer     NOT NULL,
    recorded_at    timestamptz NOT NULL,
    deleted_at     timestamptz,
    period_id      uuid        NOT NULL REFERENCES election_period,
    name           jsonb       NOT NULL CHECK (is_language_map(name)),
    abbreviation   text CHECK (length(abbreviation) BETWEEN 1 AND 20),
    valid_from     date        NOT NULL,
    valid_to       date        NOT NULL,
    start_known    boolean     NOT NULL,
    end_known      boolean     NOT NULL,
    attested_on    date,
    valid          daterange GENERATED ALWAYS AS (daterange(valid_from, valid_to)) STORED,
    source_id      uuid        NOT NULL REFERENCES source,
    source_locator text,
    CHECK (valid_to > valid_from),
    CHECK (start_known OR attested_on IS NOT DISTINCT FROM valid_from),
    CONSTRAINT parliamentary_group_life UNIQUE (id, valid WITHOUT OVERLAPS) -- for affiliations to lie within
);
CREATE INDEX parliamentary_group_period ON parliamentary_group (period_id);
CREATE TABLE parliamentary_group_party (
    group_id uuid    NOT NULL REFERENCES parliamentary_group ON DELETE CASCADE,
    ordinal  integer NOT NULL CHECK (ordinal BETWEEN 0 AND 9),
    party_id uuid    NOT NULL REFERENCES party,
    PRIMARY KEY (group_id, ordinal),
    CONSTRAINT parliamentary_group_party_once UNIQUE (group_id, party_id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX parliamentary_group_party_party ON parliamentary_group_party (party_id);
CREATE TABLE parliamentary_group_external_id (
    group_id uuid NOT NULL REFERENCES parliamentary_group ON DELETE CASCADE,
    system   text NOT NULL,
    value    text NOT NULL,
    PRIMARY KEY (system, value)
);
CREATE INDEX parliamentary_group_external_id_owner ON parliamentary_group_external_id (group_id);
CREATE TRIGGER parliamentary_group_recorded_at BEFORE INSERT OR UPDATE ON parliamentary_group FOR EACH ROW EXECUTE FUNCTION stamp_recorded_at();

-- A group lies within the years of its period. Looked at from both sides, since either may change.
CREATE FUNCTION require_group_in_period() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM pg_advisory_xact_lock(hashtextextended('body_term', 0));
    IF EXISTS (
        SELECT 1 FROM parliamentary_group g JOIN election_period p ON p.id = g.period_id
        WHERE NEW.id IN (g.id, p.id) AND g.deleted_at IS NULL
            AND NOT g.valid <@ daterange(make_date(p.start_year, 1, 1), make_date(p.end_year + 1, 1, 1))) THEN
        RAISE EXCEPTION 'a group must lie in its election period' USING ERRCODE = 'check_violation', CONSTRAINT = 'parliamentary_group_in_period';
    END IF;
    RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER parliamentary_group_in_period AFTER INSERT OR UPDATE ON parliamentary_group
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION require_group_in_period();
CREATE CONSTRAINT TRIGGER parliamentary_group_in_period AFTER UPDATE OF start_year, end_year ON election_period
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION require_group_in_period();

-- Which group a person sits with; one at a time. An unknown end is read as the end of the group.
CREATE TABLE group_affiliation (
    id                 uuid PRIMARY KEY,
    code               text        NOT NULL UNIQUE CHECK (is_code(code)),
    version            integer     NOT NULL,
    recorded_at        timestamptz NOT NULL,
    deleted_at         timestamptz,
    person_id          uuid        NOT NULL REFERENCES person,
    standing_person_id uuid GENERATED ALWAYS AS (CASE WHEN deleted_at IS NULL THEN person_id END) STORED,
    group_id           uuid        NOT NULL REFERENCES parliamentary_group,
    standing_group_id  uuid GENERATED ALWAYS AS (CASE WHEN deleted_at IS NULL THEN group_id END) STORED,
    end_reason         text CHECK (end_reason IN ('LEFT', 'EXCLUDED', 'PARTY_CHANGE', 'TERM_ENDED', 'OTHER')),
    valid_from         date        NOT NULL,
    valid_to           date        NOT NULL,
    start_known        boolean     NOT NULL,
    end_known          boolean     NOT NULL,
    attested_on        date,
    valid              daterange GENERATED ALWAYS AS (daterange(valid_from, valid_to)) STORED,
    source_id          uuid        NOT NULL REFERENCES source,
    source_locator     text,
    CHECK (valid_to > valid_from),
    CHECK (start_known OR attested_on IS NOT DISTINCT FROM valid_from),
    CHECK (end_known OR end_reason IS NULL),
    CONSTRAINT group_affiliation_one_at_a_time UNIQUE (standing_person_id, valid WITHOUT OVERLAPS),
    CONSTRAINT group_affiliation_within_groups_life
        FOREIGN KEY (standing_group_id, PERIOD valid) REFERENCES parliamentary_group (id, PERIOD valid) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX group_affiliation_group ON group_affiliation (group_id);
CREATE TABLE group_affiliation_external_id (
    affiliation_id uuid NOT NULL REFERENCES group_affiliation ON DELETE CASCADE,
    system         text NOT NULL,
    value          text NOT NULL,
    PRIMARY KEY (system, value)
);
CREATE INDEX group_affiliation_external_id_owner ON group_affiliation_external_id (affiliation_id);
CREATE TRIGGER group_affiliation_recorded_at BEFORE INSERT OR UPDATE ON group_affiliation FOR EACH ROW EXECUTE FUNCTION stamp_recorded_at();

ALTER TABLE body_term ADD CONSTRAINT body_term_life UNIQUE (id, valid WITHOUT OVERLAPS); -- for memberships to lie within

-- A seat and who has it, or that nobody has; or a deputy and the rank. An unknown end is read as the end of the term. The columns
-- sitting_id and deputy_id are what roles and leaves may hang on.
CREATE TABLE body_membership (
    id                 uuid PRIMARY KEY,
    code               text        NOT NULL UNIQUE CHECK (is_code(code)),
    version            integer     NOT NULL,
    recorded_at        timestamptz NOT NULL,
    deleted_at         timestamptz,
    term_id            uuid        NOT NULL REFERENCES body_term,
    standing_term_id   uuid GENERATED ALWAYS AS (CASE WHEN deleted_at IS NULL THEN term_id END) STORED,
    capacity           text        NOT NULL CHECK (capacity IN ('MEMBER', 'DEPUTY')),
    person_id          uuid REFERENCES person, -- empty where the seat is vacant
    standing_person_id uuid GENERATED ALWAYS AS (CASE WHEN deleted_at IS NULL THEN person_id END) STORED,
    seat               integer CHECK (seat BETWEEN 1 AND 1000),
    rank               integer CHECK (rank BETWEEN 1 AND 1000),
    list_id            uuid, -- the electoral list elected on
    ranked_on          uuid GENERATED ALWAYS AS (coalesce(list_id, '00000000-0000-0000-0000-000000000000')) STORED,
    voting_right       boolean,
    appointment        text CHECK (appointment IN ('ELECTED', 'SUPPLEMENTARY', 'MOVED_UP')),
    decision_statement jsonb CHECK (is_language_map(decision_statement)),
    decision_body_id   uuid REFERENCES political_body,
    decided_on         date,
    case_reference     text CHECK (length(case_reference) BETWEEN 1 AND 80),
    end_reason         text CHECK (end_reason IN ('RESIGNED', 'RELIEVED', 'DIED', 'MOVED_AWAY', 'ELECTED_ELSEWHERE', 'MOVED_UP', 'TERM_ENDED', 'OTHER')),
    valid_from         date        NOT NULL,
    valid_to           date        NOT NULL,
    start_known        boolean     NOT NULL,
    end_known          boolean     NOT NULL,
    attested_on        date,
    valid              daterange GENERATED ALWAYS AS (daterange(valid_from, valid_to)) STORED,
    sitting_id         uuid GENERATED ALWAYS AS (CASE WHEN deleted_at IS NULL AND capacity = 'MEMBER' AND person_id IS NOT NULL THEN id END) STORED,
    deputy_id          uuid GENERATED ALWAYS AS (CASE WHEN deleted_at IS NULL AND capacity = 'DEPUTY' THEN id END) STORED,
    source_id          uuid        NOT NULL REFERENCES source,
    source_locator     text,
    CHECK (valid_to > valid_from),
    CHECK (start_known OR attested_on IS NOT DISTINCT FROM valid_from),
    CHECK (end_known OR end_reason IS NULL),
    CONSTRAINT body_membership_of_its_capacity CHECK (
        (capacity = 'MEMBER') = (seat IS NOT NULL) AND (capacity = 'DEPUTY') = (rank IS NOT NULL)
        AND (capacity = 'MEMBER' OR person_id IS NOT NULL)
        AND (person_id IS NOT NULL) = (appointment IS NOT NULL)
        AND (capacity = 'MEMBER' AND person_id IS NOT NULL) = (voting_right IS NOT NULL)),
    CONSTRAINT body_membership_one_on_a_seat UNIQUE (standing_term_id, seat, valid WITHOUT OVERLAPS),
    CONSTRAINT body_membership_one_place_a_person UNIQUE (standing_term_id, standing_person_id, valid WITHOUT OVERLAPS),
    CONSTRAINT body_membership_rank_once UNIQUE (standing_term_id, ranked_on, rank, valid WITHOUT OVERLAPS),
    CONSTRAINT body_membership_sitting UNIQUE (sitting_id, term_id, valid WITHOUT OVERLAPS),
    CONSTRAINT body_membership_deputy UNIQUE (deputy_id, term_id, valid WITHOUT OVERLAPS),
    CONSTRAINT body_membership_within_terms_life
        FOREIGN KEY (standing_term_id, PERIOD valid) REFERENCES body_term (id, PERIOD valid) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX body_membership_term ON body_membership (term_id);
CREATE INDEX body_membership_person ON body_membership (person_id);
CREATE INDEX body_membership_list ON body_membership (list_id);
CREATE INDEX body_membership_decision_body ON body_membership (decision_body_id);
CREATE TABLE body_membership_external_id (
    membership_id uuid NOT NULL REFERENCES body_membership ON DELETE CASCADE,
    system        text NOT NULL,
    value         text NOT NULL,
    PRIMARY KEY (system, value)
);
CREATE INDEX body_membership_external_id_owner ON body_membership_external_id (membership_id);
CREATE TRIGGER body_membership_recorded_at BEFORE INSERT OR UPDATE ON body_membership FOR EACH ROW EXECUTE FUNCTION stamp_recorded_at();

-- No seat beyond those that the term states, and on no day more deputies than it states. Looked at from both sides, since either may
-- change; the lock lets the second of two writers see the first. Argument: the column that holds the term's id.
CREATE FUNCTION require_places_in_term() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    term uuid := (to_jsonb(NEW) ->> TG_ARGV[0])::uuid;
BEGIN
    PERFORM pg_advisory_xact_lock(hashtextextended('body_term', 0));
    IF EXISTS (SELECT 1 FROM body_membership m JOIN body_term t ON t.id = m.standing_term_id WHERE t.id = term AND m.seat > t.seats) THEN
        RAISE EXCEPTION 'a seat must be one of those of the term' USING ERRCODE = 'check_violation', CONSTRAINT = 'body_membership_seat_in_term';
    END IF;
    IF (SELECT max(there) FROM (
            SELECT sum(change) OVER (ORDER BY day, change) AS there
            FROM body_membership m, LATERAL (VALUES (m.valid_from, 1), (m.valid_to, -1)) AS turn (day, change)
            WHERE m.standing_term_id = term AND m.capacity = 'DEPUTY') AS days)
        > (SELECT coalesce(deputy_seats, 1000) FROM body_term WHERE id = term) THEN
        RAISE EXCEPTION 'a term must not have more deputies than it states' USING ERRCODE = 'check_violation', CONSTRAINT = 'body_membership_deputies_in_term';
    END IF;
    RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER body_membership_in_term AFTER INSERT OR UPDATE ON body_membership
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION require_places_in_term('term_id');
CREATE CONSTRAINT TRIGGER body_membership_in_term AFTER UPDATE OF seats, deputy_seats ON body_term
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION require_places_in_term('id');

-- Who of the members leads; one in each role at a time.
CREATE TABLE body_role (
    id                     uuid PRIMARY KEY,
    code                   text        NOT NULL UNIQUE CHECK (is_code(code)),
    version                integer     NOT NULL,
    recorded_at            timestamptz NOT NULL,
    deleted_at             timestamptz,
    membership_id          uuid        NOT NULL REFERENCES body_membership,
    standing_membership_id uuid GENERATED ALWAYS AS (CASE WHEN deleted_at IS NULL THEN membership_id END) STORED,
    term_id                uuid        NOT NULL REFERENCES body_term,
    standing_term_id       uuid GENERATED ALWAYS AS (CASE WHEN deleted_at IS NULL THEN term_id END) STORED,
    role                   text        NOT NULL CHECK (role IN ('LEADER', 'DEPUTY_LEADER')),
    valid_from             date        NOT NULL,
    valid_to               date        NOT NULL,
    start_known            boolean     NOT NULL,
    end_known              boolean     NOT NULL, -- an unknown end is read as the end of the membership
    attested_on            date,
    valid                  daterange GENERATED ALWAYS AS (daterange(valid_from, valid_to)) STORED,
    source_id              uuid        NOT NULL REFERENCES source,
    source_locator         text,
    CHECK (valid_to > valid_from),
    CHECK (start_known OR attested_on IS NOT DISTINCT FROM valid_from),
    CONSTRAINT body_role_one_at_a_time UNIQUE (standing_term_id, role, valid WITHOUT OVERLAPS),
    CONSTRAINT body_role_of_a_member
        FOREIGN KEY (standing_membership_id, standing_term_id, PERIOD valid) REFERENCES body_membership (sitting_id, term_id, PERIOD valid) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX body_role_membership ON body_role (membership_id);
CREATE TABLE body_role_external_id (
    role_id uuid NOT NULL REFERENCES body_role ON DELETE CASCADE,
    system  text NOT NULL,
    value   text NOT NULL,
    PRIMARY KEY (system, value)
);
CREATE INDEX body_role_external_id_owner ON body_role_external_id (role_id);
CREATE TRIGGER body_role_recorded_at BEFORE INSERT OR UPDATE ON body_role FOR EACH ROW EXECUTE FUNCTION stamp_recorded_at();

-- That a member is away, and which deputy of the same term sits instead; a deputy sits on one seat at a time.
CREATE TABLE member_leave (
    id                     uuid PRIMARY KEY,
    code                   text        NOT NULL UNIQUE CHECK (is_code(code)),
    version                integer     NOT NULL,
    recorded_at            timestamptz NOT NULL,
    deleted_at             timestamptz,
    membership_id          uuid        NOT NULL REFERENCES body_membership,
    standing_membership_id uuid GENERATED ALWAYS AS (CASE WHEN deleted_at IS NULL THEN membership_id END) STORED,
    substitute_id          uuid REFERENCES body_membership,
    standing_substitute_id uuid GENERATED ALWAYS AS (CASE WHEN deleted_at IS NULL THEN substitute_id END) STORED,
    term_id                uuid        NOT NULL REFERENCES body_term,
    standing_term_id       uuid GENERATED ALWAYS AS (CASE WHEN deleted_at IS NULL THEN term_id END) STORED,
    reason                 text        NOT NULL CHECK (reason IN ('LEAVE', 'ABSENCE')),
    valid_from             date        NOT NULL,
    valid_to               date        NOT NULL,
    start_known            boolean     NOT NULL,
    end_known              boolean     NOT NULL, -- an unknown end is read as the end of the membership
    attested_on            date,
    valid                  daterange GENERATED ALWAYS AS (daterange(valid_from, valid_to)) STORED,
    source_id              uuid        NOT NULL REFERENCES source,
    source_locator         text,
    CHECK (valid_to > valid_from),
    CHECK (start_known OR attested_on IS NOT DISTINCT FROM valid_from),
    CONSTRAINT member_leave_one_at_a_time UNIQUE (standing_membership_id, valid WITHOUT OVERLAPS),
    CONSTRAINT member_leave_substitute_on_one_seat UNIQUE (standing_substitute_id, valid WITHOUT OVERLAPS),
    CONSTRAINT member_leave_of_a_member
        FOREIGN KEY (standing_membership_id, standing_term_id, PERIOD valid) REFERENCES body_membership (sitting_id, term_id, PERIOD valid) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT member_leave_substituted_by_a_deputy
        FOREIGN KEY (standing_substitute_id, standing_term_id, PERIOD valid) REFERENCES body_membership (deputy_id, term_id, PERIOD valid) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX member_leave_membership ON member_leave (membership_id);
CREATE INDEX member_leave_substitute ON member_leave (substitute_id);
CREATE TABLE member_leave_external_id (
    leave_id uuid NOT NULL REFERENCES member_leave ON DELETE CASCADE,
    system   text NOT NULL,
    value    text NOT NULL,
    PRIMARY KEY (system, value)
);
CREATE INDEX member_leave_external_id_owner ON member_leave_external_id (leave_id);
CREATE TRIGGER member_leave_recorded_at BEFORE INSERT OR UPDATE ON member_leave FOR EACH ROW EXECUTE FUNCTION stamp_recorded_at();

CALL keep_history('party');
CALL keep_history('parliamentary_group');
CALL keep_history('group_affiliation');
CALL keep_history('body_membership');
CALL keep_history('body_role');
CALL keep_history('member_leave');
