import { pickText, type Language, type Localised, type Translate } from '@/i18n';
import { formatDecimal } from './numbers';

export type FigureStatus =
  'NORMAL' | 'PROVISIONAL' | 'ESTIMATED' | 'FORECAST' | 'BREAK' | 'MISSING' | 'SUPPRESSED' | 'NOT_APPLICABLE';
export type FigureQualifier = 'EXACT' | 'APPROXIMATE' | 'AT_LEAST' | 'DERIVED';

/** A figure with what must be said about it. */
export interface Figure {
  value?: number | null;
  status?: FigureStatus;
  qualifier?: FigureQualifier;
}

export interface FigureUnit {
  name?: Localised;
  symbol?: Localised;
  /** The most decimals that its figures are told with. */
  decimals: number;
}

const hardSpace = '\u00a0';

/** As many decimals as the most exact of figures that stand together needs, so that 7,5 and 7,0 can be compared. */
export function sharedDecimals(values: readonly (number | null | undefined)[], unit: Pick<FigureUnit, 'decimals'>) {
  return Math.min(unit.decimals, Math.max(0, ...values.map(decimalsOf)));
}

function decimalsOf(value: number | null | undefined): number {
  if (value == null) return 0;
  const [, fraction = ''] = value.toFixed(6).split('.');
  return fraction.replace(/0+$/, '').length;
}

interface Manner {
  language: Language;
  t: Translate;
  /** Decimals shared with the figures beside it; without it as many as the figure itself has. */
  decimals?: number;
}

/** A value with its unit: «7,5 prosent», «−0,3 prosentpoeng», «2 687 700 kroner». */
export function formatAmount(value: number, unit: FigureUnit, { language, decimals }: Manner): string {
  const digits = formatDecimal(value, decimals ?? sharedDecimals([value], unit), language);
  return withUnit(digits, unit, language);
}

function withUnit(digits: string, unit: FigureUnit, language: Language): string {
  const name = pickText(unit.name, language)?.text ?? pickText(unit.symbol, language)?.text;
  return name ? `${digits}${hardSpace}${name}` : digits;
}

/** A figure as a reader should take it: «cirka 85 prosent», «over 6 millioner kroner», or why there is no figure. */
export function formatFigure(figure: Figure, unit: FigureUnit, manner: Manner): string {
  const { language, t } = manner;
  if (figure.value == null) return t(absence(figure.status));
  switch (figure.qualifier) {
    case 'APPROXIMATE':
      return t('figure.approximate', { figure: roundAmount(figure.value, unit, language) });
    case 'AT_LEAST':
      return t('figure.atLeast', { figure: roundAmount(figure.value, unit, language) });
    default:
      return formatAmount(figure.value, unit, manner);
  }
}

/** The same for a chart or a narrow cell, with the unit's symbol in place of its name: «ca. 85 %». */
export function formatFigureShort(figure: Figure, unit: FigureUnit, manner: Manner): string {
  return formatFigure(figure, { ...unit, name: unit.symbol ?? unit.name }, manner);
}

function absence(status: FigureStatus | undefined) {
  switch (status) {
    case 'SUPPRESSED':
    case 'NOT_APPLICABLE':
      return `figure.absent.${status}` as const;
    default:
      return 'figure.absent.MISSING';
  }
}

/** A round figure is told no more exactly than it is known: «6 millioner», not «6 000 000». */
function roundAmount(value: number, unit: FigureUnit, language: Language): string {
  const decimals = sharedDecimals([value], unit);
  const inWords = Math.abs(value) >= 1_000_000 && value % 100_000 === 0;
  return withUnit(formatDecimal(value, decimals, language, inWords), unit, language);
}

/** Whether a figure stands as firmly as it looks, or must be drawn so that one sees that it does not. */
export const isFirm = ({ status = 'NORMAL', qualifier = 'EXACT' }: Figure) =>
  (status === 'NORMAL' || status === 'BREAK') && qualifier === 'EXACT';

/** What must be said about a figure beside its value: «foreløpig», «beregnet». */
export function figureMarks({ status, qualifier }: Figure, t: Translate): string[] {
  const marks: string[] = [];
  if (status === 'PROVISIONAL' || status === 'ESTIMATED' || status === 'FORECAST' || status === 'BREAK') {
    marks.push(t(`figure.mark.${status}`));
  }
  if (qualifier === 'DERIVED') marks.push(t('figure.mark.DERIVED'));
  return marks;
}
