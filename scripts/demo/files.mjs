import * as figures from './indicators.mjs';
import { csv } from './csv.mjs';
import { people } from './people.mjs';
import { politicsFiles } from './politics/files.mjs';
import { reorganise } from './reorganisations.mjs';
import { sourceOf, sources } from './sources.mjs';
import * as strategy from './strategy.mjs';
import { Tree } from './tree.mjs';
import { BEGINNING, firstUnits, LEVELS, secretariatUnits } from './units.mjs';

const columns = (names) => names.split(' ');
const CITED = ['source', 'locator'];
const cited = (kind, locator) => (row) => ({
  ...row,
  source: sourceOf(kind),
  locator: locator(row),
});

/** One row a unit that took part; what the event is stands on the first. */
function eventRows({ code, from = [], to = [], ...event }) {
  const parts = [...from.map((unit) => ({ ...unit, part: 'FROM' })), ...to.map((unit) => ({ ...unit, part: 'TO' }))];
  const [first = {}, ...others] = parts;
  return [
    {
      ...event,
      code,
      hierarchy: 'administration',
      ...first,
      source: sourceOf('vedtak'),
      locator: caseOf(event),
    },
    ...others.map((unit) => ({ ...unit, code })),
  ];
}

const caseOf = ({ 'decision.caseReference': reference }) => reference && `Sak ${reference}`;

/** Some of the schools of the first day, also two that were merged: figures about them stay theirs. */
function unitsWithFigures({ byKind }, events) {
  const endsIn = (unit) =>
    events.find(({ from, to }) => from.some((one) => one.unit === unit) && !to.some((one) => one.unit === unit))?.date;
  return byKind.primarySchool.slice(0, 8).map(({ code }) => ({
    indicator: 'trivsel',
    unit: code,
    from: 2016,
    to: Number((endsIn(code) ?? '2026').slice(0, 4)) - 1,
  }));
}

const PEOPLE = {
  'persons.csv': ['ledelse', 'Ledere', 'code name'],
  'positions.csv': ['ledelse', 'Stillinger', 'code unit kind title.* validFrom'],
  'position-holders.csv': ['ledelse', 'Ledere', 'code position person acting validFrom validTo'],
  'responsibilities.csv': ['ledelse', 'Ansvar', 'code position level kind heading.* ordinal statement.*'],
  'leadership-groups.csv': ['ledelse', 'Ledergrupper', 'code name.* abbreviation description.* members validFrom'],
  'leadership-group-tasks.csv': ['ledelse', 'Ledergrupper', 'code group kind ordinal statement.*'],
  'leadership-group-members.csv': ['ledelse', 'Ledergrupper', 'code group position validFrom'],
  'owned-companies.csv': [
    'eierskap',
    'Selskaper',
    'code name legalForm organisationNumber share ownershipStrategy description.* validFrom',
  ],
};

const leadershipFiles = (rows) =>
  Object.fromEntries(
    Object.entries(PEOPLE).map(([name, [kind, locator, names]]) => [name, [names, kind, () => locator, rows[name]]]),
  );

/** Files with their columns and rows that cite, from such as tell what the rows cite and where. */
const table = (files) =>
  Object.fromEntries(
    Object.entries(files).map(([name, [names, kind, locator, rows]]) => [
      name,
      [columns(names), rows.map(cited(kind, locator))],
    ]),
  );

/** Leaders and those elected are persons of one file. */
function withPersons(leadership, politics) {
  const { 'persons.csv': leaders, ...files } = leadership;
  const { 'persons.csv': elected, ...others } = politics;
  const [names, rows] = leaders;
  return {
    'persons.csv': [names, [...rows, ...elected[1]]],
    ...files,
    ...others,
  };
}

/** Every file of the data set by its name, and how many units live when its last past change has happened. */
export function demo() {
  const first = firstUnits();
  const tree = new Tree(first.units);
  const { events, today } = reorganise(tree, first);
  const secretariat = secretariatUnits();
  const units = [
    ...first.units.map((unit) => ({ ...unit, hierarchy: 'administration' })),
    ...secretariat.map((unit) => ({
      ...unit,
      hierarchy: 'political-secretariat',
    })),
  ].map((unit) => ({ ...unit, validFrom: BEGINNING }));
  const byName = ({ name }) => name.nb;
  const byTitle = ({ title }) => title.nb;
  const files = {
    'sources.csv': [columns('code title.* publisher note.*'), sources()],
    'organisation-levels.csv': [
      columns('code ordinal name.* leaderRole.* description.*'),
      LEVELS.map(cited('organisasjon', byName)),
    ],
    'organisation-units.csv': [
      columns('code hierarchy parent level name.* leaderRole.* validFrom organisationNumber'),
      units.map(cited('organisasjon', byName)),
    ],
    'organisation-change-events.csv': [
      [
        ...columns(
          'code hierarchy kind date title.* description.* decision.statement.* decision.body decision.decidedOn',
        ),
        ...columns('decision.caseReference takenOverBy part unit weight name.* level parent leaderRole.*'),
        ...columns('organisationNumber subUnits takesOver'),
      ],
      events.flatMap(eventRows),
    ],
    ...withPersons(table(leadershipFiles(people(first.units, events, BEGINNING))), table(politicsFiles())),
    'units-of-measure.csv': [
      columns('code name.* symbol.* decimals'),
      figures.unitsOfMeasure.map(cited('statistikk', byName)),
    ],
    'indicators.csv': [
      [
        ...columns(
          'code title.* definition.* unitOfMeasure frequency direction ownerUnit unitAggregation timeAggregation',
        ),
        ...columns('minimum maximum key validFrom'),
      ],
      figures.indicators.map(cited('statistikk', byTitle)),
    ],
    'observations.csv': [
      columns('indicator unit period value status qualifier'),
      figures
        .observations(unitsWithFigures(first, events))
        .map(cited('statistikk', ({ period }) => `Tall for ${period}`)),
    ],
    'targets.csv': [
      columns('code indicator period kind value baselinePeriod path'),
      figures.targets.map(cited('statistikk', ({ period }) => `Måltall for ${period}`)),
    ],
    'plans.csv': [
      columns('code kind parent title.* description.* periodStart periodEnd accountableUnit publication'),
      strategy.plans.map(cited('planer', byTitle)),
    ],
    'premises.csv': [
      columns('code plan kind ordinal title.* statement.*'),
      strategy.premises.map(cited('planer', byTitle)),
    ],
    'goals.csv': [
      columns('code plan parent number kind title.* accountableUnit lifecycle validFrom'),
      strategy.goals.map(cited('planer', byTitle)),
    ],
  };
  const written = Object.entries(files).map(([name, [names, rows]]) => [
    name,
    csv([...names, ...(name === 'sources.csv' ? [] : CITED)], rows),
  ]);
  return {
    files: Object.fromEntries(written),
    unitsToday: today + secretariat.length,
    events: events.length,
  };
}
