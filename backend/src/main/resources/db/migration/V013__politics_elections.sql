-- Elections, and the lists that stood in them. What a source reports stands here; what is computed from it never does.

CREATE TABLE election (
    id                    uuid PRIMARY KEY,
    code                  text        NOT NULL UNIQUE CHECK (is_code(code)),
    version               integer     NOT NULL,
    recorded_at           timestamptz NOT NULL,
    deleted_at            timestamptz,
    kinds                 text[]      NOT NULL CHECK (kinds <@ ARRAY['PARLIAMENT', 'SAMI_PARLIAMENT', 'MUNICIPAL_COUNCIL', 'COUNTY_COUNCIL', 'BODY'] AND cardinality(kinds) > 0),
    title                 jsonb       NOT NULL CHECK (is_language_map(title)),
    description           jsonb CHECK (is_language_map(description)),
    year                  integer     NOT NULL CHECK (year BETWEEN 1800 AND 2200),
    held_on               date,
    period_id             uuid REFERENCES election_period,
    body_id               uuid REFERENCES political_body,
    seats                 integer CHECK (seats BETWEEN 1 AND 1000),
    method                text CHECK (method IN ('MODIFIED_SAINTE_LAGUE', 'D_HONDT')),
    turnout_percent       numeric CHECK (turnout_percent BETWEEN 0 AND 100),
    turnout_qualifier     text CHECK (turnout_qualifier IN ('EXACT', 'APPROXIMATE', 'AT_LEAST', 'DERIVED')),
    eligible_voters       integer CHECK (eligible_voters >= 0),
    votes_cast            integer CHECK (votes_cast >= 0),
    advance_votes_percent numeric CHECK (advance_votes_percent BETWEEN 0 AND 100),
    officials             integer CHECK (officials >= 0),
    officials_municipal   integer CHECK (officials_municipal >= 0),
    officials_external    integer CHECK (officials_external >= 0),
    polling_stations      integer CHECK (polling_stations >= 0),
    source_id             uuid        NOT NULL REFERENCES source,
    source_locator        text,
    CONSTRAINT election_held_in_its_year CHECK (extract(year FROM held_on) = year),
    CONSTRAINT election_body_is_elected CHECK (CASE WHEN body_id IS NULL THEN NOT 'BODY' = ANY(kinds) ELSE kinds && ARRAY['MUNICIPAL_COUNCIL', 'BODY'] END),
    CONSTRAINT election_turnout_is_qualified CHECK ((turnout_percent IS NULL) = (turnout_qualifier IS NULL)),
    CONSTRAINT election_votes_of_those_eligible CHECK (votes_cast <= eligible_voters),
    CONSTRAINT election_officials_add_up CHECK (officials = officials_municipal + officials_external)
);
CREATE INDEX election_period_of ON election (period_id);
CREATE INDEX election_body ON election (body_id);
CREATE TABLE election_external_id (
    election_id uuid NOT NULL REFERENCES election ON DELETE CASCADE,
    system      text NOT NULL,
    value       text NOT NULL,
    PRIMARY KEY (system, value)
);
CREATE INDEX election_external_id_owner ON election_external_id (election_id);
CREATE TRIGGER election_recorded_at BEFORE INSERT OR UPDATE ON election FOR EACH ROW EXECUTE FUNCTION stamp_recorded_at();

CREATE TABLE electoral_list (
    id             uuid PRIMARY KEY,
    code           text        NOT NULL UNIQUE CHECK (is_code(code)),
    version        integer     NOT NULL,
    recorded_at    timestamptz NOT NULL,
    deleted_at     timestamptz,
    election_id    uuid        NOT NULL REFERENCES election,
    ordinal        integer     NOT NULL CHECK (ordinal BETWEEN 0 AND 10000),
    name           jsonb       NOT NULL CHECK (is_language_map(name)),
    votes          integer CHECK (votes BETWEEN 0 AND 1000000000), -- that seats are shared by
    reported_seats integer CHECK (reported_seats BETWEEN 0 AND 1000),
    source_id      uuid        NOT NULL REFERENCES source,
    source_locator text
);
CREATE INDEX electoral_list_election ON electoral_list (election_id);
CREATE TABLE electoral_list_external_id (
    list_id uuid NOT NULL REFERENCES electoral_list ON DELETE CASCADE,
    system  text NOT NULL,
    value   text NOT NULL,
    PRIMARY KEY (system, value)
);
CREATE INDEX electoral_list_external_id_owner ON electoral_list_external_id (list_id);
CREATE TABLE electoral_list_party (
    list_id  uuid NOT NULL REFERENCES electoral_list ON DELETE CASCADE,
    party_id uuid NOT NULL REFERENCES party,
    PRIMARY KEY (list_id, party_id)
);
CREATE INDEX electoral_list_party_party ON electoral_list_party (party_id);
CREATE TRIGGER electoral_list_recorded_at BEFORE INSERT OR UPDATE ON electoral_list FOR EACH ROW EXECUTE FUNCTION stamp_recorded_at();

CALL keep_history('election');
CALL keep_history('electoral_list');
