import { describe, expect, it } from 'vitest';

import type { SeriesPoint, Target } from '@/api/types';
import { translate as t } from '@/i18n';
import { indicator, member, observation, percent, point, target } from '@/testing/indicatorFixtures';
import { breakdownsOf } from './breakdown';
import { byTitle, byWeight, catalogueSearch, countFacet, narrow } from './catalogue';
import { latestOf } from './headline';
import { meaningsOf } from './meanings';
import { indicatorSearch } from './search';
import { barRows, chartInWords, chartKind, inRange, lineInput, measuredWhat, viewDecimals } from './seriesView';
import { headlineTargets } from './targets';
import { tellStep } from './working';

const plain = (text: string) => text.replaceAll('\u00a0', ' ');
const latest = { id: 'o', period: '2017', value: 7, status: 'NORMAL', qualifier: 'EXACT', provisional: false } as const;
const aim = { id: 't', code: 'mal', kind: 'POINT', value: 7 } as const;

describe('the catalogue', () => {
  const missed = indicator({
    code: 'fravaer',
    latest,
    attainment: { state: 'NOT_ATTAINED', reasons: [], target: aim },
  });
  const counted = indicator({ code: 'areal', title: { nb: 'Areal' }, direction: 'CONTEXT_ONLY', latest });
  const lost = indicator({ code: 'oversikt', title: { nb: 'Åpne tilbud' }, definition: { nb: 'Tabellen er tapt' } });
  const all = [lost, counted, missed];
  const codes = (search: Parameters<typeof narrow>[1]) => narrow(all, search, 'nb').map(({ code }) => code);

  it('is narrowed by text, direction, state and figures, together', () => {
    expect(codes({ sok: 'SYKE' })).toEqual(['fravaer']);
    expect(codes({ sok: 'tapt tabellen' })).toEqual(['oversikt']);
    expect(codes({ retning: 'CONTEXT_ONLY' })).toEqual(['areal']);
    expect(codes({ tilstand: 'NOT_ATTAINED' })).toEqual(['fravaer']);
    expect(codes({ tall: 'uten' })).toEqual(['oversikt']);
    expect(codes({ tall: 'med', retning: 'LOWER_BETTER' })).toEqual(['fravaer']);
    expect(codes({ tall: 'uten', tilstand: 'ATTAINED' })).toEqual([]);
  });

  it('never takes å for a', () => {
    expect(codes({ sok: 'apne' })).toEqual([]);
    expect(codes({ sok: 'åpne' })).toEqual(['oversikt']);
  });

  it('counts what each choice would leave, given the others', () => {
    expect(countFacet(all, { tall: 'med' }, 'retning', ['LOWER_BETTER', 'CONTEXT_ONLY'], 'nb')).toEqual([
      { value: 'LOWER_BETTER', count: 1 },
      { value: 'CONTEXT_ONLY', count: 1 },
    ]);
    expect(countFacet(all, { tall: 'med' }, 'tall', ['med', 'uten'], 'nb').map(({ count }) => count)).toEqual([2, 1]);
  });

  it('stands in the order of the alphabet, and what has a target stands first where only few are shown', () => {
    expect(byTitle(all, 'nb').map(({ code }) => code)).toEqual(['areal', 'fravaer', 'oversikt']);
    expect(byWeight(all)[0]?.code).toBe('fravaer');
  });

  it('reads its address and drops what is no choice', () => {
    expect(catalogueSearch({ sok: 'x', retning: 'OPP', tilstand: 'none', tall: 'med', annet: '1' })).toEqual({
      sok: 'x',
      tilstand: 'none',
      tall: 'med',
    });
    expect(indicatorSearch({ visning: 'kart', fra: '2016', til: 'aldri', tall: '2017-Q3', kjent: 'i går' })).toEqual({
      fra: '2016',
      tall: '2017-Q3',
    });
  });
});

describe('a series', () => {
  const view = (points: SeriesPoint[], targets: Target[] = []) => ({
    points,
    targets,
    unit: percent,
    direction: 'LOWER_BETTER' as const,
    language: 'nb' as const,
    t,
  });
  const two = [point('2016', 7.2, { qualifier: 'DERIVED' }), point('2017', 7.5)];
  const five = [2013, 2014, 2015, 2016, 2017].map((year, index) => point(String(year), 8 - index / 10));

  it('is drawn as simply as it can be', () => {
    expect(chartKind([], [])).toBe('none');
    expect(chartKind([point('2017', undefined)], [target()])).toBe('none');
    expect(chartKind([point('2017', 7)], [])).toBe('alone');
    expect(chartKind([point('2017', 7)], [target()])).toBe('bars');
    expect(chartKind(two, [])).toBe('bars');
    expect(chartKind(five, [])).toBe('line');
  });

  it('holds each figure against its own target, and the newest against one without a date', () => {
    const [before, after] = barRows(view(two, [target({ period: '2017' }), target({ code: 'videre', value: 6 })]));
    expect(before?.target).toBeUndefined();
    expect(plain(after?.target?.words ?? '')).toBe('Mål 7,0 prosent');
    const [, open] = barRows(view(two, [target()]));
    expect(plain(open?.target?.words ?? '')).toBe('Mål 7,0 prosent, uten frist');
    const [, replaced] = barRows(view(two, [target({ period: '2017', supersededBy: 'ny' })]));
    expect(replaced?.target).toBeUndefined();
  });

  it('says on the figure itself what makes it less than firm', () => {
    const [derived, exact] = barRows(view(two));
    expect(plain(derived?.words ?? '')).toBe('7,2 % (beregnet)');
    expect(derived?.firm).toBe(false);
    expect(exact?.firm).toBe(true);
  });

  it('keeps a replaced target in sight, and draws the way to one that has it', () => {
    const { targets = [] } = lineInput(
      view(five, [
        target({ code: 'gammelt', period: '2016', supersededBy: 'nytt' }),
        target({ code: 'nytt', period: '2020', path: 'LINEAR', baseline: { value: 8, period: '2013' } }),
      ]),
      [],
    );
    expect(targets[0]).toMatchObject({ superseded: true, words: expect.stringContaining('Erstattet') });
    expect(targets[1]).toMatchObject({ from: '2020-01-01', start: { on: '2013-12-31', value: 8 } });
  });

  it('is told in words: every figure of a short one, the span and the extremes of a long one', () => {
    expect(plain(chartInWords('Sykefravær', 'bars', view(two, [target({ period: '2017' })])))).toBe(
      'Stolpediagram. Sykefravær. 2016: 7,2 prosent (beregnet). 2017: 7,5 prosent. Mål 7,0 prosent (2017). Alle tallene står i tabellen.',
    );
    expect(plain(chartInWords('Sykefravær', 'line', view(five)))).toBe(
      'Linjediagram. Sykefravær. Fra 8,0 prosent i 2013 til 7,6 prosent i 2017. Høyest 8,0 prosent i 2013, lavest 7,6 prosent i 2017. Alle tallene står i tabellen.',
    );
  });

  it('is cut to the periods that were asked for', () => {
    expect(inRange(five, '2014', '2016').map(({ period }) => period)).toEqual(['2014', '2015', '2016']);
    expect(inRange(five, undefined, undefined)).toHaveLength(5);
  });

  it('shares its decimals with its targets', () => {
    expect(viewDecimals({ points: [point('2017', 7)], targets: [target({ value: 6.5 })], unit: percent })).toBe(1);
  });

  it('says what is measured', () => {
    expect(measuredWhat(percent, indicator(), 'nb', t)).toBe('Målt i prosent per år. Lavere er bedre.');
  });

  it('has as its newest figure one that tells how it went', () => {
    const points = [point('2017', 7), point('2018', 6, { status: 'FORECAST' }), point('2019', undefined)];
    expect(latestOf(points)?.period).toBe('2017');
    expect(latestOf(points.slice(1))?.period).toBe('2018');
    expect(latestOf([])).toBeUndefined();
  });
});

describe('a breakdown', () => {
  const split = (period: string, value: number, code: string) =>
    observation(period, value, { members: [member(code)] });

  it('gathers figures by member, newest period first, and never takes the headline for a part', () => {
    const of = indicator({ dimensions: [{ id: 'd', code: 'kjonn', title: { nb: 'Kjønn' } }] });
    const observations = [
      observation('2017', 7),
      split('2016', 8, 'kvinner'),
      split('2017', 9, 'kvinner'),
      split('2017', 5, 'menn'),
    ];
    const [only, ...more] = breakdownsOf(of, observations);
    expect(more).toEqual([]);
    expect(only?.periods).toEqual(['2017', '2016']);
    expect(only?.groups.map(({ code, figures }) => [code, figures.size])).toEqual([
      ['kvinner', 2],
      ['menn', 1],
    ]);
  });

  it('leaves out what is split by two things at once', () => {
    const of = indicator({ dimensions: [{ id: 'd', code: 'kjonn', title: { nb: 'Kjønn' } }] });
    const both = observation('2017', 7, { members: [member('kvinner'), member('unge', 'alder')] });
    expect(breakdownsOf(of, [both])).toEqual([]);
  });

  it('also goes by unit', () => {
    const unit = { id: 'u', code: 'velferd', name: { nb: 'Velferd' } };
    expect(breakdownsOf(indicator(), [observation('2017', 7, { unit })])).toMatchObject([
      { code: 'enhet', groups: [{ code: 'velferd', title: { nb: 'Velferd' } }] },
    ]);
  });
});

describe('targets', () => {
  it('stand in time, those without a date after them, what was replaced last, and only as far as they were known', () => {
    const refs = (targets: Target[]) =>
      targets.map(({ id, code, kind, supersededBy }) => ({ id, code, kind, supersededBy }));
    const targets = [
      target({ code: 'gammelt', period: '2016', supersededBy: 'nytt' }),
      target({ code: 'uten-frist' }),
      target({ code: 'nytt', period: '2017' }),
      target({ code: 'del', members: [member('menn')] }),
    ];
    expect(headlineTargets(targets, refs(targets)).map(({ code }) => code)).toEqual(['nytt', 'uten-frist', 'gammelt']);
    expect(headlineTargets(targets, [])).toEqual([]);
    const [asKnown] = headlineTargets([targets[0]!], [{ id: 'g', code: 'gammelt', kind: 'POINT', value: 7 }]);
    expect(asKnown?.supersededBy).toBeUndefined();
  });
});

describe('the working', () => {
  it.each([
    ['7.2 → 7.5 = WORSENED', '7,2 → 7,5: verre'],
    ['7.5 ≤ 7.0 = false', '7,5 ≤ 7,0: stemmer ikke'],
    ['7.5 − 7.0 = 0.5', '7,5 − 7,0 = 0,5'],
    ['(7.5 − 7.2) / (7.0 − 7.2) = -1.5000', '(7,5 − 7,2) / (7,0 − 7,2) = −1,5'],
    ['10 − 10 = 0', '10 − 10 = 0'],
    ['uten svar', 'uten svar'],
  ])('%s reads «%s»', (step, words) => {
    expect(tellStep(step, 'nb', t)).toBe(words);
  });

  it('keeps the point in English', () => {
    expect(tellStep('7.5 − 7.0 = 0.5', 'en', t)).toBe('7.5 − 7.0 = 0.5');
  });
});

it('what a figure is said to be comes with its meaning, and a plain one needs none', () => {
  expect(meaningsOf({ status: 'PROVISIONAL', qualifier: 'DERIVED' })).toEqual([
    'figure.meaning.PROVISIONAL',
    'figure.meaning.DERIVED',
  ]);
  expect(meaningsOf({})).toEqual([]);
});
