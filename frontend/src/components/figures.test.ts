import { describe, expect, it } from 'vitest';

import { translate as t } from '@/i18n';
import {
  figureMarks,
  formatAmount,
  formatAmountShort,
  formatFigure,
  formatFigureShort,
  isFirm,
  sharedDecimals,
} from './figures';
import { comparePeriods, formatPeriod, inPeriod, parsePeriod } from './periods';

const percent = { name: { nb: 'Prosent' }, symbol: { nb: '%' }, decimals: 1 };
const kroner = { name: { nb: 'Norske kroner' }, symbol: { nb: 'kr' }, decimals: 2 };
const manner = { language: 'nb', t } as const;
/** Hard spaces are what we want, and cannot be seen; here they are. */
const visible = (text: string) => text.replaceAll('\u00a0', '_');

describe('a figure', () => {
  it.each([
    [{ value: 7.5 }, '7,5_prosent'],
    [{ value: 42 }, '42_prosent'],
    [{ value: 0 }, '0_prosent'],
    [{ value: -0.3 }, '−0,3_prosent'],
    [{ value: 85, qualifier: 'APPROXIMATE' }, 'cirka 85_prosent'],
    [{ value: null, status: 'MISSING' }, 'mangler'],
    [{ status: 'SUPPRESSED' }, 'skjermet'],
    [{ status: 'NOT_APPLICABLE' }, 'ikke aktuelt'],
  ] as const)('%o reads «%s»', (figure, words) => {
    expect(visible(formatFigure(figure, percent, manner))).toBe(words);
  });

  it('is grouped with hard spaces, and told in full when it is exact', () => {
    expect(visible(formatFigure({ value: 2687700 }, kroner, manner))).toBe('2_687_700_kroner');
    expect(visible(formatFigure({ value: 6000000 }, kroner, manner))).toBe('6_000_000_kroner');
  });

  it('is told no more exactly than it is known', () => {
    expect(visible(formatFigure({ value: 6000000, qualifier: 'AT_LEAST' }, kroner, manner))).toBe(
      'over 6_millioner_kroner',
    );
    expect(visible(formatFigure({ value: 1000000, qualifier: 'APPROXIMATE' }, kroner, manner))).toBe(
      'cirka 1_million_kroner',
    );
    expect(visible(formatFigure({ value: 2500000, qualifier: 'APPROXIMATE' }, kroner, manner))).toBe(
      'cirka 2,5_millioner_kroner',
    );
    expect(visible(formatFigure({ value: 6123456, qualifier: 'APPROXIMATE' }, kroner, manner))).toBe(
      'cirka 6_123_456_kroner',
    );
  });

  it('takes the decimals of those beside it, and never more than its unit has', () => {
    expect(sharedDecimals([7, 7.5, null], percent)).toBe(1);
    expect(sharedDecimals([7, 7.25], percent)).toBe(1);
    expect(sharedDecimals([0.1 + 0.2], { decimals: 6 })).toBe(1);
    expect(visible(formatAmount(7, percent, { ...manner, decimals: 1 }))).toBe('7,0_prosent');
  });

  it('has a short form with the symbol of its unit, and a name where there is no symbol', () => {
    expect(visible(formatFigureShort({ value: 7.5 }, percent, manner))).toBe('7,5_%');
    expect(visible(formatAmountShort(521348, kroner, manner))).toBe('521_348_kr');
    expect(visible(formatFigureShort({ value: 307 }, { name: { nb: 'personer' }, decimals: 0 }, manner))).toBe(
      '307_personer',
    );
  });

  it('bears its marks in words, and only a firm one looks firm', () => {
    expect(figureMarks({ status: 'PROVISIONAL', qualifier: 'DERIVED' }, t)).toEqual(['foreløpig', 'beregnet']);
    expect(figureMarks({ status: 'NORMAL', qualifier: 'EXACT' }, t)).toEqual([]);
    expect(isFirm({ status: 'NORMAL', qualifier: 'EXACT' })).toBe(true);
    expect(isFirm({ status: 'NORMAL', qualifier: 'AT_LEAST' })).toBe(false);
    expect(isFirm({ status: 'FORECAST' })).toBe(false);
  });
});

describe('a period', () => {
  it.each([
    ['2017', '2017', 'i 2017'],
    ['2017-H1', '1. halvår 2017', 'i 1. halvår 2017'],
    ['2017-T2', '2. tertial 2017', 'i 2. tertial 2017'],
    ['2017-Q3', '3. kvartal 2017', 'i 3. kvartal 2017'],
    ['2017-03', 'mars 2017', 'i mars 2017'],
    ['2017-SY', 'skoleåret 2017/2018', 'i skoleåret 2017/2018'],
    ['2017/2020', '2017–2020', 'i perioden 2017–2020'],
    ['2017-11-06', '6. november 2017', '6. november 2017'],
    ['noe annet', 'noe annet', 'i noe annet'],
  ])('%s reads «%s», and in a sentence «%s»', (code, words, inSentence) => {
    expect(formatPeriod(code, 'nb', t)).toBe(words);
    expect(inPeriod(code, 'nb', t)).toBe(inSentence);
  });

  it.each([
    ['2017', '2017-01-01', '2017-12-31'],
    ['2017-H2', '2017-07-01', '2017-12-31'],
    ['2017-T1', '2017-01-01', '2017-04-30'],
    ['2016-02', '2016-02-01', '2016-02-29'],
    ['2017-Q4', '2017-10-01', '2017-12-31'],
    ['2017-SY', '2017-08-01', '2018-07-31'],
    ['2017/2020', '2017-01-01', '2020-12-31'],
  ])('%s lasts from %s to %s', (code, firstDay, lastDay) => {
    expect(parsePeriod(code)).toMatchObject({ firstDay, lastDay });
  });

  it('stands in time with others', () => {
    expect(['2017', '2016/2017', '2017-Q1', '2016'].sort(comparePeriods)).toEqual([
      '2016',
      '2016/2017',
      '2017-Q1',
      '2017',
    ]);
    expect(parsePeriod('2017-Q5')).toBeUndefined();
  });
});
