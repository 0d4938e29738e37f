import type {
  AnnualReport,
  BodyTerm,
  BodyYear,
  Citation,
  Goal,
  GoalNode,
  GovernancePrinciple,
  OrganisationNode,
  Plan,
  PoliticalBody,
  Premise,
  ReportChapter,
  ReportDocument,
  ReportSection,
  ReportStatement,
  ReportTable,
} from '@/api/types';

/** Invented things for tests; nothing here says anything about a real municipality. */
export const citation = (locator = 'Side 1', code = 'kilde'): Citation => ({
  id: '01900000-0000-7000-8000-000000000001',
  code,
  title: { nb: 'Kilden' },
  locator,
});

export const recorded = {
  version: 1,
  recordedAt: '2026-01-01T10:00:00Z',
  allowedActions: [],
  externalIds: [],
  _links: {},
};

export const goal = (part: Partial<Goal> = {}): Goal => ({
  id: '01900000-0000-7000-8000-0000000000a1',
  code: 'mal-1',
  plan: { id: '01900000-0000-7000-8000-0000000000b1', code: 'plan-1', title: { nb: 'Planen' } },
  kindInferred: false,
  title: { nb: 'Et mål' },
  source: citation(),
  ...recorded,
  ...part,
});

export const goalNode = (part: Partial<GoalNode> = {}): GoalNode => ({
  id: `id of ${part.code ?? 'mal'}`,
  code: 'mal',
  kindInferred: false,
  title: { nb: 'Et mål' },
  children: [],
  ...part,
});

export const plan = (part: Partial<Plan> = {}): Plan => ({
  id: `id of ${part.code ?? 'plan'}`,
  code: 'plan',
  kind: 'OTHER',
  title: { nb: 'En plan' },
  periodInferred: false,
  publication: 'PUBLISHED',
  source: citation(),
  ...recorded,
  ...part,
});

export const premise = (part: Partial<Premise> = {}): Premise => ({
  id: `id of ${part.code ?? 'premiss'}`,
  code: 'premiss',
  plan: { id: 'id of plan', code: 'plan', title: { nb: 'En plan' } },
  kind: 'TREND',
  ordinal: 1,
  title: { nb: 'Et utsagn' },
  source: citation(),
  ...recorded,
  ...part,
});

export const unitNode = (code: string, children: OrganisationNode[] = []): OrganisationNode => ({
  id: `id of ${code}`,
  code,
  name: { nb: code[0]?.toUpperCase() + code.slice(1) },
  level: { code: 'niva', name: { nb: 'Nivå' } },
  children,
});

const electionPeriod = (code: string) => ({ id: `id of ${code}`, code, title: { nb: `Perioden ${code}` } });

export const politicalBody = (part: Partial<PoliticalBody> = {}): PoliticalBody => ({
  id: `id of ${part.code ?? 'organ'}`,
  code: 'organ',
  kind: 'COUNCIL',
  name: { nb: 'Et organ' },
  source: citation(),
  ...recorded,
  ...part,
});

export const shortTerm = (code: string, part: Partial<PoliticalBody['term']> = {}): PoliticalBody['term'] => ({
  id: `term of ${code}`,
  code: `organ-${code}`,
  period: electionPeriod(code),
  ...part,
});

export const bodyTerm = (code: string, part: Partial<BodyTerm> = {}): BodyTerm => ({
  id: `term of ${code}`,
  code: `organ-${code}`,
  body: { id: 'id of organ', code: 'organ', name: { nb: 'Et organ' } },
  period: electionPeriod(code),
  actsAs: [],
  source: citation(),
  ...recorded,
  ...part,
});

type Figures = BodyYear['reported'];

/** A year of a body: what a source reports, and what is counted where there is something to count. */
export function bodyYear(year: number, reported: Figures, counted: Figures = {}): BodyYear {
  const computed = (figure: keyof Figures): BodyYear['computed'][keyof Figures] => {
    const value = counted[figure];
    if (value === undefined) return { state: 'NOT_REGISTERED' };
    const stated = reported[figure];
    return { state: 'COUNTED', value, ...(stated === undefined ? {} : { agrees: stated === value }) };
  };
  return {
    id: `id of ${year}`,
    code: `organ-${year}`,
    body: { id: 'id of organ', code: 'organ', name: { nb: 'Et organ' } },
    year,
    reported,
    computed: {
      meetings: computed('meetings'),
      cases: computed('cases'),
      seminars: computed('seminars'),
      trips: computed('trips'),
    },
    source: citation(),
    ...recorded,
  };
}

export const principle = (part: Partial<GovernancePrinciple> = {}): GovernancePrinciple => ({
  id: `id of ${part.code ?? 'prinsipp'}`,
  code: 'prinsipp',
  kind: 'PRINCIPLE',
  ordinal: 1,
  title: { nb: 'Et prinsipp' },
  source: citation(),
  ...recorded,
  ...part,
});

export const annualReport = (part: Partial<AnnualReport> = {}): AnnualReport => ({
  id: `id of ${part.year ?? 2017}`,
  code: `arsrapport-${part.year ?? 2017}`,
  year: 2017,
  title: { nb: 'Rapporten' },
  publication: 'PUBLISHED',
  source: citation(),
  ...recorded,
  ...part,
});

export const reportStatement = (code: string, part: Partial<ReportStatement> = {}): ReportStatement => ({
  id: `id of ${code}`,
  code,
  ordinal: 1,
  text: { nb: `Utsagn ${code}` },
  mentions: [],
  source: citation(),
  ...part,
});

export const reportSection = (code: string, part: Partial<ReportSection> = {}): ReportSection => ({
  id: `id of ${code}`,
  code,
  ordinal: 1,
  kind: 'NARRATIVE',
  source: citation(),
  statements: [],
  ...part,
});

export const reportChapter = (code: string, part: Partial<ReportChapter> = {}): ReportChapter => ({
  id: `id of ${code}`,
  code,
  ordinal: 1,
  title: { nb: `Kapittel ${code}` },
  source: citation(),
  sections: [],
  chapters: [],
  ...part,
});

export const reportDocument = (chapters: ReportChapter[]): ReportDocument => ({ report: annualReport(), chapters });

export const reportedObservation = (
  part: Partial<NonNullable<ReportTable['cells'][number]['observation']>> = {},
): ReportTable['cells'][number]['observation'] => ({
  id: 'id of observation',
  indicator: { id: 'id of indicator', code: 'indikator', title: { nb: 'Indikatoren' } },
  period: '2017',
  value: 7.5,
  status: 'NORMAL',
  qualifier: 'EXACT',
  provisional: false,
  unitOfMeasure: {
    id: 'id of unit of measure',
    code: 'prosent',
    name: { nb: 'prosent' },
    symbol: { nb: '%' },
    decimals: 1,
  },
  revision: 1,
  ...part,
});
