import { about, text } from './words.mjs';

export const periods = [2015, 2019, 2023].map((startYear) => ({
  code: `${startYear}-${startYear + 4}`,
  title: about(
    {
      nb: (years) => `Valgperioden ${years}`,
      nn: (years) => `Valperioden ${years}`,
      en: (years) => `Election period ${years}`,
    },
    text(`${startYear}–${startYear + 4}`),
  ),
  startYear,
  endYear: startYear + 4,
}));

/** Code, kind, name, seats, authority. */
const BODIES = [
  ['kommunestyret', 'COUNCIL', text('Kommunestyret', 'Kommunestyret', 'Municipal council'), 43, 'DECIDES'],
  ['formannskapet', 'EXECUTIVE_BOARD', text('Formannskapet', 'Formannskapet', 'Executive board'), 11, 'DECIDES'],
  [
    'utvalg-for-oppvekst',
    'STANDING_COMMITTEE',
    text('Utvalg for oppvekst', 'Utval for oppvekst', 'Committee for upbringing'),
    11,
    'DECIDES',
  ],
  [
    'utvalg-for-helse',
    'STANDING_COMMITTEE',
    text('Utvalg for helse og omsorg', 'Utval for helse og omsorg', 'Committee for health and care'),
    11,
    'DECIDES',
  ],
  [
    'utvalg-for-plan',
    'STANDING_COMMITTEE',
    text('Utvalg for plan og miljø', 'Utval for plan og miljø', 'Committee for planning and environment'),
    11,
    'DECIDES',
  ],
  ['ungdomsradet', 'ADVISORY_COUNCIL', text('Ungdomsrådet', 'Ungdomsrådet', 'Youth council'), 12, 'ADVISES'],
];

export const bodies = BODIES.map(([code, kind, name]) => ({
  code,
  kind,
  name,
  validFrom: '2015-10-01',
}));

export const terms = BODIES.flatMap(([body, , , seats, authority]) =>
  periods.map(({ code: period, startYear }) => ({
    code: `${body}-${period}`,
    body,
    period,
    seats,
    authority,
    validFrom: `${startYear}-10-01`,
    validTo: `${startYear + 4}-10-01`,
  })),
);

/** Meetings and cases of the two bodies that meet most. */
export const years = [2022, 2023, 2024, 2025].flatMap((year, index) => [
  {
    code: `kommunestyret-${year}`,
    body: 'kommunestyret',
    year,
    meetings: 10,
    cases: 108 + 7 * index,
  },
  {
    code: `formannskapet-${year}`,
    body: 'formannskapet',
    year,
    meetings: 20 + (index % 2),
    cases: 214 + 5 * index,
  },
]);
