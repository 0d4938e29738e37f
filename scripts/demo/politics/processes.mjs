import { text } from '../words.mjs';

const BOARD = ['formannskapet'];
const COUNCIL = ['kommunestyret'];
const COMMITTEES = ['utvalg-for-oppvekst', 'utvalg-for-helse', 'utvalg-for-plan'];
const INHABITANTS = text('Innbyggere og lag', 'Innbyggjarar og lag', 'Inhabitants and associations');

const KINDS = {
  KNOWLEDGE_BASE: text('Kunnskapsgrunnlag', 'Kunnskapsgrunnlag', 'Knowledge base'),
  START: text('Oppstart', 'Oppstart', 'Start'),
  WORKSHOP: text('Arbeidsseminar', 'Arbeidsseminar', 'Workshop'),
  EXTERNAL_INPUT: text('Innspill utenfra', 'Innspel utanfrå', 'Input from outside'),
  POLITICAL_INPUT: text('Politiske innspill', 'Politiske innspel', 'Political input'),
  OPEN_MEETING: text('Åpent møte', 'Ope møte', 'Open meeting'),
  DRAFT: text('Utkast', 'Utkast', 'Draft'),
  PUBLIC_INSPECTION: text('Offentlig ettersyn', 'Offentleg ettersyn', 'Public inspection'),
  HEARING: text('Høring', 'Høyring', 'Hearing'),
  POLITICAL_TREATMENT: text('Politisk behandling', 'Politisk behandling', 'Political treatment'),
  DECISION: text('Vedtak', 'Vedtak', 'Decision'),
  FOLLOW_UP: text('Oppfølging', 'Oppfølging', 'Follow-up'),
  REPORTING: text('Rapportering', 'Rapportering', 'Reporting'),
  REVISION: text('Rullering', 'Rullering', 'Revision'),
};

/** Kind, planned, actual (each one period, or the first and the last), bodies, participants. */
const PROCESSES = [
  {
    code: 'arealplan-2024-2025',
    title: text('Kommuneplanens arealdel', 'Arealdelen i kommuneplanen', 'Land-use part of the municipal plan'),
    plans: ['lindhavn-2040'],
    phases: [
      ['KNOWLEDGE_BASE', ['2024-Q1'], ['2024-Q1'], []],
      ['START', ['2024-Q2'], ['2024-04'], ['utvalg-for-plan']],
      ['OPEN_MEETING', ['2024-Q3'], ['2024-11-12'], ['utvalg-for-plan'], INHABITANTS],
      ['DRAFT', ['2024-Q4'], ['2024-Q4', '2025-Q1'], []],
      ['POLITICAL_INPUT', ['2025-Q1'], ['2025-03'], ['utvalg-for-plan', ...BOARD]],
      ['PUBLIC_INSPECTION', ['2025-Q2'], ['2025-Q2', '2025-Q3'], [], INHABITANTS],
      ['POLITICAL_TREATMENT', ['2025-Q4'], ['2025-Q4'], ['utvalg-for-plan', ...BOARD]],
      ['DECISION', ['2025-Q4'], ['2025-12-10'], COUNCIL],
    ],
  },
  {
    code: 'klimaplan-2024-2025',
    title: text('Revisjon av klimaplanen', 'Revisjon av klimaplanen', 'Revision of the climate plan'),
    plans: ['klimaplan'],
    phases: [
      ['START', ['2024-Q3'], ['2024-Q3'], ['utvalg-for-plan']],
      ['WORKSHOP', ['2024-Q4'], ['2024-10'], ['utvalg-for-plan'], text('Næringslivet', 'Næringslivet', 'Businesses')],
      ['EXTERNAL_INPUT', ['2024-Q4', '2025-Q1'], ['2024-Q4', '2025-Q1'], ['ungdomsradet'], INHABITANTS],
      ['HEARING', ['2025-Q2'], ['2025-Q2'], []],
      ['POLITICAL_TREATMENT', ['2025-Q3'], ['2025-Q4'], ['utvalg-for-plan', ...BOARD]],
      ['DECISION', ['2025-Q4'], undefined, COUNCIL],
    ],
  },
  {
    code: 'veivalg-2024-2025',
    title: text('Rullering av Veivalg 2028', 'Rullering av Vegval 2028', 'Revision of Choices towards 2028'),
    plans: ['veivalg-2028'],
    phases: [
      ['REPORTING', ['2024-Q1'], ['2024-Q1'], BOARD],
      ['POLITICAL_INPUT', ['2024-Q2'], ['2024-Q2'], COMMITTEES],
      ['REVISION', ['2024-Q3', '2024-Q4'], ['2024-Q3', '2024-Q4'], []],
      ['DECISION', ['2024-Q4'], ['2024-12-11'], COUNCIL],
      ['WORKSHOP', ['2025-Q1'], ['2025-02-05'], [...BOARD, ...COMMITTEES]],
      ['FOLLOW_UP', ['2025-Q2', '2025-Q4'], ['2025-Q2', '2025-Q4'], []],
    ],
  },
  ...[2024, 2025].map((year) => ({
    code: `budsjett-${year + 1}`,
    title: text(
      `Handlingsprogram og budsjett ${year + 1}`,
      `Handlingsprogram og budsjett ${year + 1}`,
      `Action programme and budget ${year + 1}`,
    ),
    plans: [],
    phases: [
      ['START', [`${year}-Q1`], [`${year}-Q1`], BOARD],
      ['WORKSHOP', [`${year}-Q3`], [`${year}-09`], [...COUNCIL, ...BOARD]],
      ['DRAFT', [`${year}-Q3`, `${year}-Q4`], [`${year}-Q3`, `${year}-Q4`], []],
      ['POLITICAL_TREATMENT', [`${year}-Q4`], [`${year}-Q4`], [...BOARD, ...COMMITTEES]],
      ['DECISION', [`${year}-Q4`], [`${year}-12`], COUNCIL],
    ],
  })),
];

/** Phases of which the invented sources do not tell when they are. */
const INFERRED = {
  'klimaplan-2024-2025-vedtak': text(
    'Kilden sier ikke når planen vedtas; kvartalet er det siste i tidsplanen.',
    'Kjelda seier ikkje når planen blir vedteken; kvartalet er det siste i tidsplanen.',
    'The source does not say when the plan is adopted; the quarter is the last of the timetable.',
  ),
  'veivalg-2024-2025-oppfolging': text(
    'Kilden nevner oppfølging uten tid; den følger etter vedtaket.',
    'Kjelda nemner oppfølging utan tid; ho følgjer etter vedtaket.',
    'The source mentions follow-up without a time; it comes after the decision.',
  ),
};

const SUFFIXES = { DECISION: 'vedtak', FOLLOW_UP: 'oppfolging' };

export const processes = PROCESSES.map(({ code, title, plans }, index) => ({
  code,
  ordinal: index + 1,
  title,
  plans,
}));

export const phases = PROCESSES.flatMap(({ code: process, phases: all }) =>
  all.map(([kind, [planned, plannedTo], [actual, actualTo] = [], bodies, participants], index) => {
    const code = `${process}-${SUFFIXES[kind] ?? index + 1}`;
    return {
      code,
      process,
      ordinal: index + 1,
      kind,
      title: KINDS[kind],
      planned,
      plannedTo,
      actual,
      actualTo,
      bodies,
      participants,
      inferred: code in INFERRED ? true : undefined,
      inferredNote: INFERRED[code],
    };
  }),
);
