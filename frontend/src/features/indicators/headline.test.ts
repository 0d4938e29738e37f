import { beforeEach, describe, expect, it } from 'vitest';

import type { FigureUnit } from '@/components/figures';
import { changeLanguage, translate as t } from '@/i18n';
import { changeSentence, headline, targetAmount, type Finding } from './headline';
import { subjectOf } from './subject';

const percent = { name: { nb: 'Prosent' }, symbol: { nb: '%', nn: '%', en: '%' }, decimals: 1 };
const people = { symbol: { nb: 'personer', en: 'persons' }, decimals: 0 };
const kroner = { symbol: { nb: 'kr' }, decimals: 0 };
const plain = (text: string) => text.replaceAll('\u00a0', ' ');

const sickLeave: Finding = {
  title: { nb: 'Sykefravær', nn: 'Sjukefråvær', en: 'Sick leave' },
  unit: percent,
  direction: 'LOWER_BETTER',
  latest: { period: '2017', value: 7.5, status: 'NORMAL', qualifier: 'EXACT' },
  attainment: { state: 'NOT_ATTAINED', target: { kind: 'POINT', value: 7, period: '2017' } },
};
const say = (part: Partial<Finding>) => plain(headline({ ...sickLeave, ...part }, 'nb', t));

describe('the headline', () => {
  it('tells the figure and whether its target was met', () => {
    expect(say({})).toBe('Sykefraværet var 7,5 prosent i 2017. Målet på 7,0 prosent ble ikke nådd.');
    expect(say({ attainment: { state: 'ATTAINED', target: { value: 8, period: '2017' } } })).toBe(
      'Sykefraværet var 7,5 prosent i 2017. Målet på 8,0 prosent ble nådd.',
    );
  });

  it('tells an aim without a date as one that still stands', () => {
    expect(say({ attainment: { state: 'NOT_ATTAINED', target: { kind: 'MAXIMUM', value: 7 } } })).toBe(
      'Sykefraværet var 7,5 prosent i 2017. Målet om høyst 7,0 prosent er ikke nådd.',
    );
  });

  it('tells a target that is still to come as such, and judges nothing', () => {
    expect(say({ attainment: { state: 'NOT_ATTAINED', target: { value: 6.5, period: '2020' } } })).toBe(
      'Sykefraværet var 7,5 prosent i 2017. Målet er 6,5 prosent i 2020.',
    );
  });

  it('says nothing of a target where there is none, or where it is not assessed', () => {
    const alone = 'Sykefraværet var 7,5 prosent i 2017.';
    expect(say({ attainment: undefined })).toBe(alone);
    expect(say({ attainment: { state: 'NOT_ASSESSED' } })).toBe(alone);
    expect(say({ attainment: { state: 'NOT_ASSESSED', target: { value: 7, period: '2017' } } })).toBe(alone);
  });

  it('carries what must be said about the figure', () => {
    const latest = { period: '2017', value: 7.2, status: 'PROVISIONAL', qualifier: 'DERIVED' } as const;
    expect(say({ latest, attainment: undefined })).toBe('Sykefraværet var 7,2 prosent (foreløpig, beregnet) i 2017.');
    expect(
      say({
        title: { nb: 'Valgdeltakelse' },
        latest: { period: '2017-09-11', value: 85, qualifier: 'APPROXIMATE' },
        attainment: undefined,
      }),
    ).toBe('Valgdeltakelsen var cirka 85 prosent 11. september 2017.');
  });

  it.each([
    ['Valglokaler', 'valglokaler', 18, 'Det var 18 valglokaler i 2017.'],
    ['Nye arbeidsplasser i rådhuset', 'arbeidsplasser', 75, 'Det var 75 nye arbeidsplasser i rådhuset i 2017.'],
    ['Valgmedarbeidere', 'personer', 307, 'Det var 307 valgmedarbeidere i 2017.'],
    ['Medarbeidere på kurs', 'personer', 260, 'Det var 260 medarbeidere på kurs i 2017.'],
    ['Bemanning', 'personer', 260, 'Bemanningen var 260 personer i 2017.'],
  ])('counts %s as one says it', (title, symbol, value, sentence) => {
    const unit = { symbol: { nb: symbol }, decimals: 0 };
    expect(say({ title: { nb: title }, unit, latest: { period: '2017', value }, attainment: undefined })).toBe(
      sentence,
    );
  });

  it('lets the title stand by itself when it cannot be bent for sure', () => {
    const alone = (title: string, value: number) =>
      say({ title: { nb: title }, unit: kroner, latest: { period: '2017', value }, attainment: undefined });
    expect(alone('Innsamlet til TV-aksjonen', 6000000)).toBe('Innsamlet til TV-aksjonen: 6 000 000 kroner i 2017.');
    expect(alone('Disposisjonsposter: forbruk', 521348)).toBe('Disposisjonsposter, forbruk: 521 348 kroner i 2017.');
  });

  it('says when there is no figure, and why', () => {
    expect(say({ latest: undefined })).toBe('Ingen tall er registrert.');
    expect(say({ latest: { period: '2017', status: 'SUPPRESSED' }, attainment: undefined })).toBe(
      'Sykefravær: tallet i 2017 er ikke oppgitt (skjermet).',
    );
  });

  describe('in other languages', () => {
    beforeEach(() => changeLanguage('nb'));

    it('is written in them', async () => {
      await changeLanguage('nn');
      expect(plain(headline(sickLeave, 'nn', t))).toBe(
        'Sjukefråværet var 7,5 prosent i 2017. Målet på 7,0 prosent vart ikkje nådd.',
      );
      await changeLanguage('en');
      expect(plain(headline(sickLeave, 'en', t))).toBe(
        'Sick leave was 7.5 per cent in 2017. The target of 7.0 per cent was not met.',
      );
    });
  });
});

describe('the subject of the sentence', () => {
  it.each([
    ['Sykefravær', 'Sykefraværet'],
    ['Sykefravær i Bærum kommune', 'Sykefraværet i Bærum kommune'],
    ['Andel forhåndsstemmer', 'Andelen forhåndsstemmer'],
    ['Antall medarbeidere på kurs', 'Antallet medarbeidere på kurs'],
    ['Bemanningsreduksjon', 'Bemanningsreduksjonen'],
    ['Budsjett for disposisjonspostene', 'Budsjettet for disposisjonspostene'],
    ['Valglokaler', undefined],
    ['Samlet sykefravær', undefined],
    ['Areal, formålsbygg', undefined],
  ])('%s becomes %s', (title, subject) => {
    expect(subjectOf({ nb: title }, 'nb')).toBe(subject);
  });

  it('is never bent in a language that it is not in', () => {
    expect(subjectOf({ nb: 'Sykefravær' }, 'nn')).toBeUndefined();
    expect(subjectOf({ en: 'Share of advance votes' }, 'en')).toBe('The share of advance votes');
    expect(subjectOf({ en: 'Sick leave' }, 'en')).toBe('Sick leave');
    expect(subjectOf({ en: 'Turnout' }, 'en')).toBe('Turnout');
    expect(subjectOf({ en: 'Change in sick leave from the year before' }, 'en')).toBe(
      'The change in sick leave from the year before',
    );
    expect(subjectOf({ en: 'Advance votes' }, 'en')).toBeUndefined();
    expect(subjectOf({ en: 'Collected for the TV fund-raiser' }, 'en')).toBeUndefined();
  });
});

describe('what a target asks for', () => {
  const words = (target: Parameters<typeof targetAmount>[0]) =>
    plain(targetAmount(target, percent, 'LOWER_BETTER', { language: 'nb', t }));

  it.each([
    [{ kind: 'POINT', value: 7 }, '7 prosent'],
    [{ kind: 'MINIMUM', value: 80 }, 'minst 80 prosent'],
    [{ kind: 'MAXIMUM', value: 0 }, 'høyst 0 prosent'],
    [{ kind: 'RANGE', value: 3, upperValue: 5.5 }, '3,0 til 5,5 prosent'],
    [{ kind: 'TREND_ONLY' }, 'nedgang'],
  ] as const)('%o is «%s»', (target, expected) => {
    expect(words(target)).toBe(expected);
  });
});

describe('the step from one figure to the next', () => {
  const step = (from: number, to: number, unit: FigureUnit) =>
    plain(changeSentence({ period: '2016', value: from }, { period: '2017', value: to }, unit, 'nb', t));

  it.each([
    [7.2, 7.5, percent, 'Det er 0,3 prosentpoeng høyere enn i 2016.'],
    [7.5, 7, percent, 'Det er 0,5 prosentpoeng lavere enn i 2016.'],
    [300, 307, people, 'Det er 7 personer flere enn i 2016.'],
    [500, 400, kroner, 'Det er 100 kroner mindre enn i 2016.'],
    [7, 7, percent, 'Det er det samme som i 2016.'],
  ])('from %d to %d', (from, to, unit, sentence) => {
    expect(step(from, to, unit)).toBe(sentence);
  });

  it('is not told over a break, nor where a figure is missing', () => {
    const latest = { period: '2017', value: 7.5, status: 'BREAK' } as const;
    expect(changeSentence({ period: '2016', value: 7.2 }, latest, percent, 'nb', t)).toBe('');
    expect(changeSentence({ period: '2016', value: null }, latest, percent, 'nb', t)).toBe('');
    expect(changeSentence(undefined, latest, percent, 'nb', t)).toBe('');
  });
});
