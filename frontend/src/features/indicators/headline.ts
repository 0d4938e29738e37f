import type { AttainmentState, IndicatorDirection, TargetKind } from '@/api/types';
import {
  figureMarks,
  formatCount,
  formatAmount,
  formatFigure,
  sharedDecimals,
  type Figure,
  type FigureUnit,
} from '@/components/figures';
import { formatDecimal } from '@/components/numbers';
import { comparePeriods, inPeriod, parsePeriod } from '@/components/periods';
import { pickText, type Language, type Localised, type Translate } from '@/i18n';
import { countedIn, subjectOf } from './subject';

interface Target {
  kind?: TargetKind;
  value?: number | null;
  upperValue?: number | null;
  period?: string | null;
}

export interface Finding {
  title: Localised;
  unit: FigureUnit;
  direction: IndicatorDirection;
  latest?: (Figure & { period: string }) | null;
  attainment?: { state: AttainmentState; target?: Target | null } | null;
}

/** The finding in a sentence or two: «Sykefraværet var 7,5 prosent i 2017. Målet på 7,0 prosent ble ikke nådd.» */
export const headline = (finding: Finding, language: Language, t: Translate): string =>
  headlineSentences(finding, language, t).join(' ');

/** The same, sentence by sentence. */
export function headlineSentences(finding: Finding, language: Language, t: Translate): string[] {
  const { latest } = finding;
  if (!latest) return [t('headline.none')];
  return [valueSentence(finding, latest, language, t), targetSentence(finding, latest, language, t)].filter(Boolean);
}

type Latest = NonNullable<Finding['latest']>;

function valueSentence({ title, unit, attainment }: Finding, latest: Latest, language: Language, t: Translate): string {
  const when = inPeriod(latest.period, language, t);
  // Before a colon a title with one of its own would stumble.
  const name = (pickText(title, language)?.text ?? '').replace(/:\s/g, ', ');
  if (latest.value == null) {
    return t('headline.absent', { title: name, when, why: formatFigure(latest, unit, { language, t }) });
  }
  const manner = { language, t, decimals: sharedDecimals([latest.value, attainment?.target?.value], unit) };
  const marks = figureMarks(latest, t);
  const marked = (text: string) => (marks.length > 0 ? `${text} (${marks.join(', ')})` : text);
  const what = countedIn(title, unit, language);
  if (what) return t('headline.count', { count: formatCount(latest, unit, manner), what: marked(what), when });
  const figure = marked(formatFigure(latest, unit, manner));
  const subject = subjectOf(title, language);
  if (subject && latest.status === 'FORECAST') return t('headline.forecast', { subject, figure, when });
  return subject
    ? t('headline.value', { subject, figure, when })
    : t('headline.valueAfterTitle', { title: name, figure, when });
}

function targetSentence(finding: Finding, latest: Latest, language: Language, t: Translate): string {
  const { attainment, unit, direction } = finding;
  const target = attainment?.target;
  if (!attainment || !target) return '';
  const decimals = sharedDecimals([latest.value, target.value, target.upperValue], unit);
  if (target.period && isAhead(target.period, latest.period)) {
    const amount = targetAmount(target, unit, direction, { language, t, decimals });
    return t('headline.target.ahead', { amount, when: inPeriod(target.period, language, t) });
  }
  if (attainment.state === 'NOT_ASSESSED') return '';
  const aim = aimOf(target, unit, direction, { language, t, decimals });
  const outcome = attainment.state === 'ATTAINED' ? 'attained' : 'missed';
  return t(target.period ? `headline.target.${outcome}` : `headline.target.${outcome}.open`, { aim });
}

/** A target whose time is not over when the figure was taken is still to come. */
const isAhead = (target: string, latest: string) =>
  (parsePeriod(target)?.lastDay ?? '') > (parsePeriod(latest)?.lastDay ?? '') && comparePeriods(target, latest) > 0;

interface Manner {
  language: Language;
  t: Translate;
  decimals?: number;
}

/** «Målet på 7,0 prosent», «Målet om høyst 7,0 prosent». */
function aimOf(target: Target, unit: FigureUnit, direction: IndicatorDirection, manner: Manner): string {
  const amount = targetAmount(target, unit, direction, manner);
  return manner.t(target.kind === undefined || target.kind === 'POINT' ? 'headline.aim.POINT' : 'headline.aim', {
    amount,
  });
}

/** What a target asks for, in words: «7,0 prosent», «høyst 7,0 prosent», «3–5 prosent», «nedgang». */
export function targetAmount(
  { kind = 'POINT', value, upperValue }: Target,
  unit: FigureUnit,
  direction: IndicatorDirection,
  { language, t, decimals }: Manner,
): string {
  const digits = decimals ?? sharedDecimals([value, upperValue], unit);
  const amount = (number: number) => formatAmount(number, unit, { language, t, decimals: digits });
  if (kind === 'TREND_ONLY' || value == null) return t(`target.trend.${direction}`);
  switch (kind) {
    case 'MINIMUM':
      return t('target.minimum', { amount: amount(value) });
    case 'MAXIMUM':
      return t('target.maximum', { amount: amount(value) });
    case 'RANGE':
      return upperValue == null
        ? amount(value)
        : t('target.range', { from: formatDecimal(value, digits, language), to: amount(upperValue) });
    default:
      return amount(value);
  }
}

interface Point extends Figure {
  period: string;
}

/** The step from one figure to the next: «Det er 0,3 prosentpoeng høyere enn i 2016.» Nothing where both are not figures. */
export function changeSentence(
  earlier: Point | undefined,
  latest: Point | undefined,
  unit: FigureUnit,
  language: Language,
  t: Translate,
): string {
  if (earlier?.value == null || latest?.value == null || latest.status === 'BREAK') return '';
  const decimals = sharedDecimals([earlier.value, latest.value], unit);
  const difference = Number((latest.value - earlier.value).toFixed(decimals));
  const then = inPeriod(earlier.period, language, t);
  if (difference === 0) return t('headline.unchanged', { then });
  const amount = formatAmount(Math.abs(difference), differenceUnit(unit, t), { language, t, decimals });
  return t(`headline.${difference > 0 ? 'more' : 'less'}.${measureOf(unit)}`, { amount, then });
}

/** A level is higher, an amount is more, and of things that are counted there are more. */
function measureOf(unit: FigureUnit): 'level' | 'amount' | 'count' {
  const symbol = pickText(unit.symbol, 'nb')?.text ?? '';
  if (symbol === '%' || symbol === 'prosentpoeng') return 'level';
  return symbol.length <= shortSymbol ? 'amount' : 'count';
}

/** «kr», «m²», «t»: so short a symbol names a measure, a longer one the things themselves. */
const shortSymbol = 3;

/** The difference between two percentages is in percentage points. */
export function differenceUnit(unit: FigureUnit, t: Translate): FigureUnit {
  if (pickText(unit.symbol, 'nb')?.text !== '%') return unit;
  const symbol = t('figure.percentagePoints');
  return { ...unit, symbol: { nb: symbol, nn: symbol, en: symbol } };
}

/** The newest figure that tells how it went: neither a forecast nor a period without a figure hides it. */
export const latestOf = <Measured extends Figure>(points: readonly Measured[]): Measured | undefined =>
  points.findLast(({ value, status }) => value != null && status !== 'FORECAST') ??
  points.findLast(({ value }) => value != null) ??
  points.at(-1);
