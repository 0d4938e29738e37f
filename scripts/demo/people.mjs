import { organisationNumbers } from './organisationNumbers.mjs';
import { about, text } from './words.mjs';

export const FIRST_NAMES =
  'Ingrid Jonas Maja Henrik Amina Lars Solveig Emil Nora Tor Sara Kristian Aud Omar Liv Magnus Ida Jakob Hanne Even Thea Anders Marit Filip Astrid Sindre'.split(
    ' ',
  );
/** All begin with the Norwegian for fiction, so that a name that is seen alone is nobody's. */
const LAST_NAMES = 'Diktvik Diktmo Dikthaug Diktås Diktlund Diktdal Diktnes'.split(' ');

const ROLES = {
  sektor: {
    kind: 'SECTOR_DIRECTOR',
    nb: (name) => `Kommunaldirektør for ${name}`,
    nn: (name) => `Kommunaldirektør for ${name}`,
    en: (name) => `Director of ${name}`,
  },
  omrade: {
    kind: 'HEAD_OF_SERVICES',
    nb: (name) => `Kommunalsjef for ${name}`,
    nn: (name) => `Kommunalsjef for ${name}`,
    en: (name) => `Head of ${name}`,
  },
};

/** An abbreviation stays as it is; else a name within a title begins with a small letter. */
const small = (name) => (/^[A-ZÆØÅ]{2}/.test(name) ? name : name[0].toLowerCase() + name.slice(1));
const within = ({ nb, nn, en }) => text(small(nb), small(nn), small(en));

/** Whoever led IT leads the one of the two that it was divided into. */
const FOLLOWED = { 'it-og-drift': 'it' };

const top = {
  code: 'leder-kommunedirektoren',
  unit: 'kommunedirektoren',
  kind: 'MUNICIPAL_DIRECTOR',
  title: text('Kommunedirektør', 'Kommunedirektør', 'Municipal director'),
};

/** Those that lead a sector or an area, from the day on which it began; IT's follows to one of the two that IT was divided into. */
function leaders(firstUnits, events, beginning) {
  const begun = events.flatMap(({ date, kind, to }) =>
    to
      .filter(({ level }) => ROLES[level] && kind !== 'CREATED')
      .map(({ unit, level, name }) => ({ unit, level, name, from: date })),
  );
  const first = firstUnits
    .filter(({ level }) => ROLES[level])
    .map(({ code, level, name }) => ({ unit: code, level, name, from: beginning }));
  return [...first, ...begun]
    .filter(({ unit }) => !FOLLOWED[unit])
    .map(({ unit, level, name, from }) => ({
      code: `leder-${unit}`,
      unit,
      kind: ROLES[level].kind,
      title: about(ROLES[level], within(name)),
      validFrom: from,
    }));
}

/** The rows of everything about positions, leaders and companies, by file. */
export function people(firstUnits, events, beginning) {
  const positions = [{ ...top, validFrom: beginning }, ...leaders(firstUnits, events, beginning)];
  const persons = [...positions, top].map((_, index) => {
    const name = `${FIRST_NAMES[index % FIRST_NAMES.length]} ${LAST_NAMES[index % LAST_NAMES.length]}`;
    return { code: `person-${index + 1}`, name };
  });
  const CHANGE = '2021-08-01';
  const holders = [
    ...positions.map(({ code, validFrom }, index) => ({
      code: `${code}-1`,
      position: code,
      person: persons[index].code,
      acting: false,
      validFrom,
      validTo: code === top.code ? CHANGE : undefined,
    })),
    { code: `${top.code}-2`, position: top.code, person: persons.at(-1).code, acting: false, validFrom: CHANGE },
  ];
  const directors = positions.filter(({ kind }) => kind !== 'HEAD_OF_SERVICES');
  const GROUPS = [
    {
      code: 'kommunedirektorgruppen',
      name: text('Kommunedirektørgruppen', 'Kommunedirektørgruppa', 'Municipal director’s group'),
      abbreviation: 'KDG',
      description: text(
        'Kommunedirektøren og kommunaldirektørene. Møtes hver uke.',
        'Kommunedirektøren og kommunaldirektørane. Møtest kvar veke.',
        'The municipal director and the sector directors. Meets every week.',
      ),
      members: 5,
      validFrom: '2020-01-01',
      of: directors,
    },
    {
      code: 'utvidet-ledergruppe',
      name: text('Utvidet ledergruppe', 'Utvida leiargruppe', 'Extended leadership group'),
      description: text(
        'Kommunedirektørgruppen og kommunalsjefene. Møtes hver måned.',
        'Kommunedirektørgruppa og kommunalsjefane. Møtest kvar månad.',
        'The municipal director’s group and the heads of services. Meets every month.',
      ),
      members: 26,
      validFrom: '2020-01-01',
      of: positions,
    },
  ];
  const ended = new Set(
    events.flatMap(({ from, to }) =>
      from.map(({ unit }) => unit).filter((unit) => !to.some((one) => one.unit === unit)),
    ),
  );
  return {
    'persons.csv': persons,
    'positions.csv': positions,
    'position-holders.csv': holders,
    'responsibilities.csv': responsibilities(),
    'leadership-groups.csv': GROUPS.map(({ of: _, ...group }) => group),
    'leadership-group-tasks.csv': tasks(),
    'leadership-group-members.csv': GROUPS.flatMap(({ code, of, validFrom }) =>
      of
        .filter(({ unit }) => !ended.has(unit) || Object.values(FOLLOWED).includes(unit))
        .map((position) => ({
          code: `${code}-${position.code}`,
          group: code,
          position: position.code,
          validFrom: position.validFrom > validFrom ? position.validFrom : validFrom,
        })),
    ),
    'owned-companies.csv': companies(),
  };
}

function responsibilities() {
  const AT_AREA = [
    [
      'OWN_HOUSE',
      text('Fag, økonomi og folk', 'Fag, økonomi og folk', 'Profession, finances and people'),
      text(
        'Leder egne enheter og svarer for kvalitet og budsjett.',
        'Leier eigne einingar og svarer for kvalitet og budsjett.',
        'Leads own units and answers for quality and budget.',
      ),
    ],
    [
      'MUNICIPAL_LEADERSHIP',
      text('Hele kommunen', 'Heile kommunen', 'The whole municipality'),
      text(
        'Løser oppgaver sammen med de andre områdene.',
        'Løyser oppgåver saman med dei andre områda.',
        'Solves tasks together with the other areas.',
      ),
    ],
    [
      'CONTRIBUTION',
      text('Råd til kommunedirektøren', 'Råd til kommunedirektøren', 'Advice to the municipal director'),
      text(
        'Gir kommunedirektøren et godt grunnlag for saker til politikerne.',
        'Gjev kommunedirektøren eit godt grunnlag for saker til politikarane.',
        'Gives the municipal director a good basis for cases to the politicians.',
      ),
    ],
  ].map(([kind, heading, statement], index) => ({
    code: `ansvar-kommunalsjef-${index + 1}`,
    level: 'omrade',
    kind,
    heading,
    ordinal: index + 1,
    statement,
  }));
  const atTop = {
    code: 'ansvar-kommunedirektor-1',
    position: top.code,
    ordinal: 1,
    statement: text(
      'Leder administrasjonen og svarer til kommunestyret.',
      'Leier administrasjonen og svarer til kommunestyret.',
      'Leads the administration and answers to the council.',
    ),
  };
  return [...AT_AREA, atTop];
}

const tasks = () =>
  [
    [
      'RUNNING_DELIVERY',
      text(
        'Følge økonomi og sykefravær måned for måned.',
        'Følgje økonomi og sjukefråvær månad for månad.',
        'Follow finances and sick leave month by month.',
      ),
    ],
    [
      'STRATEGIC_TASK',
      text(
        'Lede arbeidet med Veivalg 2028.',
        'Leie arbeidet med Vegval 2028.',
        'Lead the work on Choices towards 2028.',
      ),
    ],
    [
      'STRATEGIC_TASK',
      text(
        'Forberede endringer i organisasjonen.',
        'Førebu endringar i organisasjonen.',
        'Prepare changes of the organisation.',
      ),
    ],
  ].map(([kind, statement], index) => ({
    code: `kdg-oppgave-${index + 1}`,
    group: 'kommunedirektorgruppen',
    kind,
    ordinal: index + 1,
    statement,
  }));

function companies() {
  const number = organisationNumbers(32_000_000);
  return [
    [
      'lindhavn-kraft',
      'Lindhavn Kraft AS (oppdiktet)',
      'AS',
      '100',
      'eierstrategi-kraft',
      text('Produserer strøm.', 'Produserer straum.', 'Produces electricity.'),
    ],
    [
      'fjordavfall',
      'Fjordavfall IKS (oppdiktet)',
      'IKS',
      '42.5',
      undefined,
      text(
        'Henter avfall sammen med nabokommunene.',
        'Hentar avfall saman med nabokommunane.',
        'Collects waste together with the neighbours.',
      ),
    ],
    [
      'lindhavn-havn',
      'Lindhavn Havn KF (oppdiktet)',
      'KF',
      '100',
      undefined,
      text('Driver havnen.', 'Driv hamna.', 'Runs the harbour.'),
    ],
    [
      'fjordkino',
      'Fjordkino AS (oppdiktet)',
      'AS',
      '66',
      undefined,
      text('Driver kinoen.', 'Driv kinoen.', 'Runs the cinema.'),
    ],
  ].map(([code, name, legalForm, share, ownershipStrategy, description]) => ({
    code,
    name,
    legalForm,
    organisationNumber: number(),
    share,
    ownershipStrategy,
    description,
    validFrom: '2016-01-01',
  }));
}
