import { scaleLinear } from 'd3-scale';

import { textWidth, wrapText } from './text';

export interface BarRow {
  key: string;
  label: string;
  /** Missing where there is no figure; the words then say why. */
  value?: number | null;
  words: string;
  /** A figure that does not stand as firmly as it looks is hatched. */
  firm: boolean;
  /** The figure is only a lower bound: the bar goes on. */
  open?: boolean;
  target?: { value: number; upperValue?: number | null; words: string };
}

export interface PlacedRow extends BarRow {
  labelLines: { text: string; y: number }[];
  barTop: number;
  x: number;
  width: number;
  wordsX: number;
  wordsAnchor: 'start' | 'end';
  placedTarget?: { x: number; upperX?: number; words: string; wordsX: number; wordsY: number; anchor: 'start' | 'end' };
}

export interface BarLayout {
  height: number;
  zero: number;
  rows: PlacedRow[];
}

export const barHeight = 26;
const lineHeight = 21;
const gap = 20;
const beside = 8;

/** Where bars, their words and their targets go. The axis always holds zero: a cut bar lies about its length. */
export function barLayout(rows: readonly BarRow[], width: number): BarLayout {
  const values = rows
    .flatMap(({ value, target }) => [value, target?.value, target?.upperValue])
    .filter((v) => v != null);
  const roomForWords = Math.max(0, ...rows.map(({ words }) => textWidth(words) + 2 * beside));
  const low = Math.min(0, ...values);
  const high = Math.max(0, ...values);
  const scale = scaleLinear()
    .domain([low, high === low ? low + 1 : high])
    .range([low < 0 ? roomForWords : 0, Math.max(width - roomForWords, width * 0.3)]);
  let y = 0;
  const placed = rows.map((row): PlacedRow => {
    const labelLines = wrapText(row.label, width).map((text, index) => ({ text, y: y + (index + 0.75) * lineHeight }));
    const barTop = y + labelLines.length * lineHeight + 4;
    const [from, to] = [scale(Math.min(0, row.value ?? 0)), scale(Math.max(0, row.value ?? 0))];
    const negative = (row.value ?? 0) < 0;
    const placedTarget = row.target && placeTarget(row.target, scale, barTop, width);
    y = barTop + barHeight + (placedTarget ? lineHeight + 6 : 0) + gap;
    return {
      ...row,
      labelLines,
      barTop,
      x: from,
      width: to - from,
      wordsX: row.value == null ? scale(0) : negative ? from - beside : to + beside + (row.open ? 14 : 0),
      wordsAnchor: negative ? 'end' : 'start',
      placedTarget,
    };
  });
  return { height: Math.max(y - gap + 4, 1), zero: scale(0), rows: placed };
}

function placeTarget(
  { value, upperValue, words }: NonNullable<BarRow['target']>,
  scale: (value: number) => number,
  barTop: number,
  width: number,
): PlacedRow['placedTarget'] {
  const x = scale(value);
  const fitsAfter = x + textWidth(words, 15) + beside < width;
  return {
    x,
    upperX: upperValue == null ? undefined : scale(upperValue),
    words,
    wordsX: fitsAfter ? Math.max(x - 1, 0) : Math.min(x + 1, width),
    wordsY: barTop + barHeight + lineHeight,
    anchor: fitsAfter ? 'start' : 'end',
  };
}
