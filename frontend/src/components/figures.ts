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

/** Symbols that are said as words in running text. */
const spoken = { '%': 'unit.percent', kr: 'unit.kroner', 'm²': 'unit.squareMetres' } as const;

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

/** A value with its unit as one says it: «7,5 prosent», «−0,3 prosentpoeng», «2 687 700 kroner». */
export function formatAmount(value: number, unit: FigureUnit, { language, t, decimals }: Manner): string {
  const digits = formatDecimal(value, decimals ?? sharedDecimals([value], unit), language);
  return `${digits}${hardSpace}${unitInWords(unit, language, t)}`;
}

/** The same where there is little room: «7,5 %», «2 687 700 kr». */
export function formatAmountShort(value: number, unit: FigureUnit, { language, decimals }: Manner): string {
  const digits = formatDecimal(value, decimals ?? sharedDecimals([value], unit), language);
  return `${digits}${hardSpace}${symbolOf(unit, language)}`;
}

const symbolOf = (unit: FigureUnit, language: Language) =>
  pickText(unit.symbol, language)?.text ?? pickText(unit.name, language)?.text ?? '';

export function unitInWords(unit: FigureUnit, language: Language, t: Translate): string {
  const symbol = symbolOf(unit, language);
  return symbol in spoken ? t(spoken[symbol as keyof typeof spoken]) : symbol;
}

/** A figure as a reader should take it: «cirka 85 prosent», «over 6 millioner kroner», or why there is no figure. */
export function formatFigure(figure: Figure, unit: FigureUnit, manner: Manner): string {
  const count = formatCount(figure, unit, manner);
  return figure.value == null ? count : `${count}${hardSpace}${unitInWords(unit, manner.language, manner.t)}`;
}

/** The same where there is little room: «cirka 85 %». */
export function formatFigureShort(figure: Figure, unit: FigureUnit, manner: Manner): string {
  const count = formatCount(figure, unit, manner);
  return figure.value == null ? count : `${count}${hardSpace}${symbolOf(unit, manner.language)}`;
}

/** The figure without its unit, for a sentence that names what is counted: «cirka 40». */
export function formatCount(figure: Figure, unit: FigureUnit, { language, t, decimals }: Manner): string {
  if (figure.value == null) return t(absence(figure.status));
  switch (figure.qualifier) {
    case 'APPROXIMATE':
      return t('figure.approximate', { figure: roundDigits(figure.value, unit, language, t) });
    case 'AT_LEAST':
      return t('figure.atLeast', { figure: roundDigits(figure.value, unit, language, t) });
    default:
      return formatDecimal(figure.value, decimals ?? sharedDecimals([figure.value], unit), language);
  }
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
function roundDigits(value: number, unit: FigureUnit, language: Language, t: Translate): string {
  if (Math.abs(value) < million || value % (million / 10) !== 0) {
    return formatDecimal(value, sharedDecimals([value], unit), language);
  }
  const count = value / million;
  const number = formatDecimal(count, sharedDecimals([count], { decimals: 1 }), language);
  return t('figure.millions', { count, number }).replaceAll(' ', hardSpace);
}

const million = 1_000_000;

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
