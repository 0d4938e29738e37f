import { accounts, activities, items } from './activities.mjs';
import { bodies, periods, terms } from './bodies.mjs';
import { deputySeats } from './constitution.mjs';
import { elections, lists } from './elections.mjs';
import { groups, parties } from './parties.mjs';
import { elected } from './people.mjs';
import { phases, processes } from './processes.mjs';
import { years } from './years.mjs';

const byName = ({ name }) => name.nb;
const byTitle = ({ title }) => title.nb;
const termOf = ({ term }) => `Protokoll for ${term}`;

/** Each file with its columns, the kind of source that its rows cite and where in it, and the rows. */
export function politicsFiles() {
  const { persons, memberships, roles, leaves, affiliations } = elected();
  const memberTerms = new Map(memberships.map(({ code, term }) => [code, term]));
  const termOfMembership = ({ membership }) => termOf({ term: memberTerms.get(membership) });
  return {
    'election-periods.csv': ['code title.* startYear endYear', 'politikk', byTitle, periods],
    'political-bodies.csv': ['code kind name.* validFrom', 'politikk', byName, bodies],
    'body-terms.csv': [
      'code body period authority reportsTo seats deputySeats validFrom validTo',
      'politikk',
      ({ period }) => period,
      terms({ ...deputySeats(2019), ...deputySeats(2023) }),
    ],
    'body-years.csv': ['code body year meetings cases seminars trips', 'politikk', ({ year }) => `Året ${year}`, years],
    'parties.csv': ['code name.* abbreviation', 'valg', byName, parties],
    'elections.csv': [
      'code kinds title.* description.* year heldOn period body seats method turnoutPercent turnoutQualifier eligibleVoters ' +
        'votesCast advanceVotesPercent officials officialsMunicipal officialsExternal pollingStations',
      'valg',
      byTitle,
      elections,
    ],
    'electoral-lists.csv': ['code election ordinal name.* parties votes reportedSeats', 'valg', byName, lists],
    'parliamentary-groups.csv': [
      'code period name.* abbreviation parties validFrom validTo',
      'folkevalgte',
      byName,
      groups,
    ],
    'persons.csv': ['code name', 'folkevalgte', () => 'Folkevalgte', persons],
    'group-affiliations.csv': [
      'code person group validFrom validTo endReason',
      'folkevalgte',
      () => 'Grupper',
      affiliations,
    ],
    'memberships.csv': [
      'code term capacity person vacant seat rank list appointment decision.statement.* decision.body decision.decidedOn ' +
        'decision.caseReference validFrom validTo endReason',
      'folkevalgte',
      termOf,
      memberships,
    ],
    'body-roles.csv': ['code membership role validFrom validTo', 'folkevalgte', termOfMembership, roles],
    'leaves.csv': ['code membership substitute reason validFrom validTo', 'folkevalgte', termOfMembership, leaves],
    'body-activities.csv': [
      'code kind title.* description.* place bodies year startsOn endsOn timing.*',
      'aktiviteter',
      byTitle,
      activities,
    ],
    'disposition-accounts.csv': ['code year title.* bodies budget spent', 'aktiviteter', byTitle, accounts],
    'disposition-items.csv': [
      'code account ordinal kind title.* recipient amount activities',
      'aktiviteter',
      byTitle,
      items,
    ],
    'processes.csv': ['code ordinal title.* plans', 'planer', byTitle, processes],
    'process-phases.csv': [
      'code process ordinal kind title.* planned plannedTo actual actualTo bodies participants.* inferred inferredNote.*',
      'planer',
      byTitle,
      phases,
    ],
  };
}
