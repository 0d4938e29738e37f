import type { Attainment, Indicator, IndicatorSeries, Observation, SeriesPoint, Target } from '@/api/types';
import { parsePeriod } from '@/components/periods';
import { citation } from './fixtures';

/** Invented figures for tests; nothing here says anything about a real municipality. */
const recorded = { version: 0, recordedAt: '2026-01-01T10:00:00Z', allowedActions: [], externalIds: [], _links: {} };

export const percent: Indicator['unitOfMeasure'] = {
  id: 'id of prosent',
  code: 'prosent',
  name: { nb: 'Prosent' },
  symbol: { nb: '%', nn: '%', en: '%' },
  decimals: 1,
};

export const indicator = (part: Partial<Indicator> = {}): Indicator => ({
  id: `id-${part.code ?? 'fravaer'}`,
  code: 'fravaer',
  title: { nb: 'Sykefravær' },
  unitOfMeasure: percent,
  frequency: 'YEAR',
  direction: 'LOWER_BETTER',
  unitAggregation: 'NONE',
  timeAggregation: 'NONE',
  dimensions: [],
  key: false,
  source: citation(),
  ...recorded,
  ...part,
});

const days = (period: string) => {
  const { firstDay = period, lastDay = period } = parsePeriod(period) ?? {};
  return { period, periodStart: firstDay, periodEnd: lastDay };
};

export const point = (period: string, value: number | undefined, part: Partial<SeriesPoint> = {}): SeriesPoint => ({
  ...days(period),
  value,
  status: value === undefined ? 'MISSING' : 'NORMAL',
  qualifier: 'EXACT',
  provisional: false,
  source: citation(),
  observationId: `id-${period}`,
  revision: 1,
  ...part,
});

export const series = (points: SeriesPoint[], part: Partial<IndicatorSeries> = {}): IndicatorSeries => ({
  indicator: { id: 'id-fravaer', code: 'fravaer', title: { nb: 'Sykefravær' } },
  members: [],
  unitOfMeasure: percent,
  frequency: 'YEAR',
  direction: 'LOWER_BETTER',
  points,
  targets: [],
  breaks: [],
  _links: {},
  ...part,
});

export const observation = (period: string, value: number, part: Partial<Observation> = {}): Observation => ({
  id: `id-${period}`,
  indicator: { id: 'id-fravaer', code: 'fravaer', title: { nb: 'Sykefravær' } },
  ...days(period),
  members: [],
  value,
  unitOfMeasure: percent,
  status: 'NORMAL',
  qualifier: 'EXACT',
  provisional: false,
  source: citation(),
  revision: 1,
  ...recorded,
  ...part,
});

export const target = (part: Partial<Target> = {}): Target => ({
  id: `id of ${part.code ?? 'mal'}`,
  code: 'mal',
  indicator: { id: 'id-fravaer', code: 'fravaer', title: { nb: 'Sykefravær' } },
  members: [],
  kind: 'POINT',
  value: 7,
  unitOfMeasure: percent,
  path: 'NONE',
  source: citation(),
  ...recorded,
  ...part,
});

export const attainment = (part: Partial<Attainment> = {}): Attainment => ({
  rule: 'attainment-1',
  indicator: { id: 'id-fravaer', code: 'fravaer', title: { nb: 'Sykefravær' } },
  members: [],
  unitOfMeasure: percent,
  direction: 'LOWER_BETTER',
  state: 'NOT_ASSESSED',
  reasons: [],
  working: [],
  _links: {},
  ...part,
});

export const member = (code: string, dimension = 'kjonn'): Observation['members'][number] => ({
  id: `id of ${code}`,
  code,
  dimension,
  title: { nb: (code[0]?.toUpperCase() ?? '') + code.slice(1) },
});
