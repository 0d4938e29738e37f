import type { MessageKey } from '@/i18n';

/** What an example needs to know before it can be written: the first of these that is registered here. */
export const firsts = {
  goal: '/goals',
  hierarchy: '/organisation-hierarchies',
  indicator: '/indicators?key=true',
  report: '/annual-reports',
} as const;

export type First = keyof typeof firsts;

type ExampleKey = Extract<MessageKey, `developers.example.${string}`>;

export interface ReadExample {
  purpose: ExampleKey;
  /** Under `/api/v1`; `{id}` and `{code}` are filled in from what `of` finds. */
  path: string;
  of?: First;
  /** Shows what a second question with the ETag of the first answer gives. */
  conditional?: boolean;
}

interface ExampleGroup {
  title: Extract<MessageKey, `developers.area.${string}`>;
  examples: readonly ReadExample[];
}

/** One of each kind of read, by area, in the order of the main menu. */
export const exampleGroups: readonly ExampleGroup[] = [
  {
    title: 'developers.area.strategy',
    examples: [
      { purpose: 'developers.example.goals', path: '/goals?limit=3' },
      { purpose: 'developers.example.goalVersions', path: '/goals/{id}/versions', of: 'goal' },
    ],
  },
  {
    title: 'developers.area.organisation',
    examples: [
      {
        purpose: 'developers.example.tree',
        path: '/organisation-hierarchies/{code}/tree?asOf=2020-06-01',
        of: 'hierarchy',
      },
    ],
  },
  {
    title: 'developers.area.politics',
    examples: [
      { purpose: 'developers.example.council', path: '/political-bodies?kind=COUNCIL' },
      { purpose: 'developers.example.bodyYears', path: '/body-years?limit=3' },
    ],
  },
  {
    title: 'developers.area.indicators',
    examples: [
      { purpose: 'developers.example.keyIndicators', path: '/indicators?key=true&limit=3' },
      { purpose: 'developers.example.series', path: '/indicators/{id}/series', of: 'indicator' },
      { purpose: 'developers.example.attainment', path: '/indicators/{id}/attainment', of: 'indicator' },
    ],
  },
  {
    title: 'developers.area.reporting',
    examples: [
      { purpose: 'developers.example.reports', path: '/annual-reports' },
      { purpose: 'developers.example.reportDocument', path: '/annual-reports/{id}/document', of: 'report' },
    ],
  },
  {
    title: 'developers.area.everything',
    examples: [
      { purpose: 'developers.example.search', path: '/search?q=kommune&limit=3' },
      { purpose: 'developers.example.exports', path: '/exports' },
      { purpose: 'developers.example.exportedFile', path: '/exports/goals.csv' },
    ],
  },
];

interface Manner {
  title: MessageKey;
  how: MessageKey;
  example?: ReadExample;
}

/** The manners that all reads share, each where it can be seen. */
export const manners: readonly Manner[] = [
  {
    title: 'developers.paging',
    how: 'developers.pagingHow',
    example: { purpose: 'developers.example.paging', path: '/goals?limit=1' },
  },
  {
    title: 'developers.filter',
    how: 'developers.filterHow',
    example: { purpose: 'developers.example.asOf', path: '/goals?asOf=2020-06-01&limit=2' },
  },
  {
    title: 'developers.conditional',
    how: 'developers.conditionalHow',
    example: { purpose: 'developers.example.conditional', path: '/goals/{id}', of: 'goal', conditional: true },
  },
  {
    title: 'developers.problem',
    how: 'developers.problemHow',
    example: { purpose: 'developers.example.problem', path: '/goals?limt=3' },
  },
  { title: 'developers.language', how: 'developers.languageHow' },
];
