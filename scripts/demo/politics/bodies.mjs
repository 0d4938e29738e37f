import { about, text } from '../words.mjs';

/** The first day of each period, when the council was constituted and elected the other bodies; the next one is not known yet. */
export const CONSTITUTED = {
  2015: '2015-10-14',
  2019: '2019-10-16',
  2023: '2023-10-18',
};

const STARTS = Object.keys(CONSTITUTED).map(Number);

export const periods = STARTS.map((startYear) => ({
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

export const SEATS = {
  kommunestyret: 43,
  formannskapet: 11,
  utvalg: 11,
  kontrollutvalget: 5,
  ungdomsradet: 12,
};

/** Code, kind, name, seats, authority, and the body that it reports to. */
const BODIES = [
  [
    'kommunestyret',
    'COUNCIL',
    text('Kommunestyret', 'Kommunestyret', 'Municipal council'),
    SEATS.kommunestyret,
    'DECIDES',
  ],
  [
    'formannskapet',
    'EXECUTIVE_BOARD',
    text('Formannskapet', 'Formannskapet', 'Executive board'),
    SEATS.formannskapet,
    'DECIDES',
    'kommunestyret',
  ],
  ...[
    ['utvalg-for-oppvekst', text('Utvalg for oppvekst', 'Utval for oppvekst', 'Committee for upbringing')],
    [
      'utvalg-for-helse',
      text('Utvalg for helse og omsorg', 'Utval for helse og omsorg', 'Committee for health and care'),
    ],
    [
      'utvalg-for-plan',
      text('Utvalg for plan og miljø', 'Utval for plan og miljø', 'Committee for planning and environment'),
    ],
  ].map(([code, name]) => [code, 'STANDING_COMMITTEE', name, SEATS.utvalg, 'DECIDES', 'kommunestyret']),
  [
    'kontrollutvalget',
    'CONTROL',
    text('Kontrollutvalget', 'Kontrollutvalet', 'Control committee'),
    SEATS.kontrollutvalget,
    'RECOMMENDS',
    'kommunestyret',
  ],
  [
    'ungdomsradet',
    'ADVISORY_COUNCIL',
    text('Ungdomsrådet', 'Ungdomsrådet', 'Youth council'),
    SEATS.ungdomsradet,
    'ADVISES',
    'kommunestyret',
  ],
];

export const bodies = BODIES.map(([code, kind, name]) => ({
  code,
  kind,
  name,
  validFrom: CONSTITUTED[2015],
}));

export const termOf = (body, startYear) => `${body}-${startYear}-${startYear + 4}`;

/** @param deputySeats those that are known, by the code of the term */
export const terms = (deputySeats) =>
  BODIES.flatMap(([body, , , seats, authority, reportsTo]) =>
    periods.map(({ code: period, startYear }) => ({
      code: termOf(body, startYear),
      body,
      period,
      seats,
      deputySeats: deputySeats[termOf(body, startYear)],
      authority,
      reportsTo,
      validFrom: CONSTITUTED[startYear],
      validTo: CONSTITUTED[startYear + 4],
    })),
  );
