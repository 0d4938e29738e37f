import type { Indicator, IndicatorDirection, SeriesPoint, Target } from '@/api/types';
import type { BarRow } from '@/components/charts/barLayout';
import type { LineInput, LineTarget } from '@/components/charts/lineLayout';
import {
  figureMarks,
  formatAmountShort,
  formatFigure,
  formatFigureShort,
  isFirm,
  sharedDecimals,
  unitInWords,
  type FigureUnit,
} from '@/components/figures';
import { formatPeriod, inPeriod, parsePeriod } from '@/components/periods';
import type { Language, Localised, Translate } from '@/i18n';
import { targetAmount } from './headline';

/** From so few points on a line says less than the figures themselves. */
const fewest = 5;

export type ChartKind = 'none' | 'alone' | 'bars' | 'line';

/** What a series is best drawn as. One figure without a target is no chart: its number says all. */
export function chartKind(points: readonly SeriesPoint[], targets: readonly Target[]): ChartKind {
  const known = points.filter(({ value }) => value != null);
  if (known.length === 0) return 'none';
  if (known.length === 1) return targets.some(({ value }) => value != null) ? 'bars' : 'alone';
  return known.length < fewest ? 'bars' : 'line';
}

export interface View {
  points: readonly SeriesPoint[];
  targets: readonly Target[];
  unit: FigureUnit;
  direction: IndicatorDirection;
  language: Language;
  t: Translate;
}

/** Decimals that all figures of the view are told with. */
export const viewDecimals = ({ points, targets, unit }: Pick<View, 'points' | 'targets' | 'unit'>) =>
  sharedDecimals(
    [...points.map(({ value }) => value), ...targets.flatMap(({ value, upperValue }) => [value, upperValue])],
    unit,
  );

/** The targets that a figure of a period is held against: its own, or else those without a date. */
export function targetOf(period: string, targets: readonly Target[]): Target | undefined {
  const inForce = targets.filter(({ supersededBy, value }) => !supersededBy && value != null);
  return inForce.find((target) => target.period === period);
}

export function barRows(view: View): BarRow[] {
  const { points, targets, unit, direction, language, t } = view;
  const manner = { language, t, decimals: viewDecimals(view) };
  const last = points.findLast(({ value }) => value != null);
  const openEnded = targets.find(({ period, supersededBy, value }) => !period && !supersededBy && value != null);
  return points.map((point) => {
    const own = targetOf(point.period, targets);
    const target = own ?? (point === last ? openEnded : undefined);
    return {
      key: point.period,
      label: formatPeriod(point.period, language, t),
      value: point.value,
      words: withMarks(formatFigureShort(point, unit, manner), figureMarks(point, t)),
      firm: isFirm(point),
      open: point.qualifier === 'AT_LEAST',
      target:
        target?.value == null
          ? undefined
          : {
              value: target.value,
              upperValue: target.kind === 'RANGE' ? target.upperValue : undefined,
              words: targetLabel(target, unit, direction, manner),
            },
    };
  });
}

export const withMarks = (text: string, marks: readonly string[]) =>
  marks.length > 0 ? `${text} (${marks.join(', ')})` : text;

interface Manner {
  language: Language;
  t: Translate;
  decimals: number;
}

function targetLabel(target: Target, unit: FigureUnit, direction: IndicatorDirection, manner: Manner): string {
  const amount = targetAmount(target, unit, direction, manner);
  if (target.supersededBy) return manner.t('chart.targetSuperseded', { amount });
  return manner.t(target.period ? 'chart.target' : 'chart.targetOpen', { amount });
}

export function lineInput(view: View, breaks: readonly { on: string; note?: Localised }[]): LineInput {
  const { points, targets, unit, direction, language, t } = view;
  const manner = { language, t, decimals: viewDecimals(view) };
  return {
    points: points.map((point) => ({
      key: point.period,
      from: point.periodStart,
      to: point.periodEnd,
      label: formatPeriod(point.period, language, t),
      value: point.value,
      words: formatFigureShort(point, unit, manner),
      firm: isFirm(point),
    })),
    targets: targets.flatMap((target): LineTarget[] => {
      if (target.value == null) return [];
      const period = target.period ? parsePeriod(target.period) : undefined;
      const start = target.baseline?.period ? parsePeriod(target.baseline.period) : undefined;
      return [
        {
          key: target.code,
          from: period?.firstDay,
          to: period?.lastDay,
          value: target.value,
          upperValue: target.kind === 'RANGE' ? target.upperValue : undefined,
          words: targetLabel(target, unit, direction, manner),
          superseded: Boolean(target.supersededBy),
          start:
            target.path === 'LINEAR' && start && target.baseline?.value != null
              ? { on: start.lastDay, value: target.baseline.value }
              : undefined,
        },
      ];
    }),
    breaks: breaks.map(({ on }) => ({ on, words: t('chart.break') })),
    formatTick: (value) => formatAmountShort(value, { ...unit, decimals: 6 }, { language, t }),
  };
}

/** The drawing in words: every figure of a short series, the span and the extremes of a long one, and the targets. */
export function chartInWords(title: string, kind: ChartKind, view: View): string {
  const { points, targets, unit, direction, language, t } = view;
  const manner = { language, t, decimals: viewDecimals(view) };
  const figure = (point: SeriesPoint) => withMarks(formatFigure(point, unit, manner), figureMarks(point, t));
  const name = (point: SeriesPoint) => formatPeriod(point.period, language, t);
  const known = points.filter(({ value }) => value != null);
  const sentences = [t(kind === 'line' ? 'chart.line' : 'chart.bars'), `${title}.`];
  const [first, last] = [known[0], known.at(-1)];
  if (kind === 'line' && first && last) {
    const byValue = [...known].sort((a, b) => (a.value ?? 0) - (b.value ?? 0));
    const tell = (point: SeriesPoint | undefined) =>
      point ? `${figure(point)} ${inPeriod(point.period, language, t)}` : '';
    sentences.push(
      t('chart.range', {
        first: tell(first),
        last: tell(last),
        highest: tell(byValue.at(-1)),
        lowest: tell(byValue[0]),
      }),
    );
  } else {
    sentences.push(...points.map((point) => t('chart.point', { period: name(point), figure: figure(point) })));
  }
  for (const target of targets.filter(({ value }) => value != null)) {
    const when = target.period ? ` (${formatPeriod(target.period, language, t)})` : '';
    sentences.push(`${targetLabel(target, unit, direction, manner)}${when}.`);
  }
  sentences.push(t('chart.seeTable'));
  return sentences.join(' ');
}

/** The marks that stand on figures of the view, each once, so that a legend can say what they mean. */
export function marksIn(points: readonly SeriesPoint[], t: Translate): string[] {
  return [...new Set(points.flatMap((point) => [...figureMarks(point, t), ...qualifierWord(point, t)]))];
}

function qualifierWord({ qualifier }: SeriesPoint, t: Translate): string[] {
  if (qualifier === 'APPROXIMATE') return [t('figure.mark.APPROXIMATE')];
  if (qualifier === 'AT_LEAST') return [t('figure.mark.AT_LEAST')];
  return [];
}

/** Points inside a stretch of time given by two period codes, both included. */
export function inRange(
  points: readonly SeriesPoint[],
  from: string | undefined,
  to: string | undefined,
): SeriesPoint[] {
  const first = from ? parsePeriod(from)?.firstDay : undefined;
  const last = to ? parsePeriod(to)?.lastDay : undefined;
  return points.filter(
    ({ periodStart, periodEnd }) => (!first || periodStart >= first) && (!last || periodEnd <= last),
  );
}

/** What is measured, under the headline: «Målt i prosent per år. Lavere er bedre.» */
export const measuredWhat = (
  unit: FigureUnit,
  { frequency, direction }: Pick<Indicator, 'frequency' | 'direction'>,
  language: Language,
  t: Translate,
): string => `${t(`measured.${frequency}`, { unit: unitInWords(unit, language, t) })} ${t(`direction.${direction}`)}.`;
