import { extent } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';

import { textWidth } from './text';

export interface LinePoint {
  key: string;
  /** First and last day of what the point tells about; it is drawn in the middle. */
  from: string;
  to: string;
  label: string;
  value?: number | null;
  words: string;
  firm: boolean;
}

export interface LineTarget {
  key: string;
  /** Without days it stands over the whole drawing. */
  from?: string;
  to?: string;
  value: number;
  upperValue?: number | null;
  words: string;
  superseded: boolean;
  /** Where the way to the target begins, when there is one. */
  start?: { on: string; value: number };
}

export interface LineBreak {
  on: string;
  words: string;
}

export interface LineInput {
  points: readonly LinePoint[];
  targets?: readonly LineTarget[];
  breaks?: readonly LineBreak[];
  formatTick: (value: number) => string;
}

interface Place {
  x: number;
  y: number;
}

export interface LineLayout {
  left: number;
  right: number;
  top: number;
  bottom: number;
  /** Where the axis begins when it does not begin at zero. */
  axisStart: number | undefined;
  yTicks: { y: number; words: string }[];
  xTicks: { x: number; words: string; anchor: 'middle' | 'end' }[];
  strokes: { d: string; firm: boolean }[];
  points: (LinePoint & Place)[];
  labels: (Place & { key: string; words: string; anchor: 'start' | 'middle' | 'end' })[];
  targets: (LineTarget & { x1: number; x2: number; y: number; upperY?: number; path?: string; wordsY: number })[];
  breaks: { x: number; words: string }[];
}

const dayNumber = (iso: string) => Date.parse(`${iso}T00:00:00Z`) / 86_400_000;
const middleOf = ({ from, to }: { from: string; to: string }) => (dayNumber(from) + dayNumber(to) + 1) / 2;
const asPath = line<Place>(
  ({ x }) => x,
  ({ y }) => y,
);

/** A line from so little of its height on is drawn from zero; a flatter one would show nothing but a flat line. */
const zeroReach = 0.4;

export function lineLayout(
  { points, targets = [], breaks = [], formatTick }: LineInput,
  width: number,
  height: number,
): LineLayout {
  const values = [
    ...points.map(({ value }) => value),
    ...targets.flatMap(({ value, upperValue, start }) => [value, upperValue, start?.value]),
  ].filter((value) => value != null);
  const [low = 0, high = 1] = extent(values);
  const fromZero = low >= 0 && low <= high * zeroReach;
  const pad = high === low ? Math.abs(high) * 0.2 || 1 : (high - low) * 0.12;
  const y = scaleLinear()
    .domain([fromZero ? 0 : low - (low === 0 ? 0 : pad), high + pad])
    .nice(4);
  const ticks = y.ticks(4);
  const left = Math.max(...ticks.map((tick) => textWidth(formatTick(tick), 14))) + 10;
  const [right, top, bottom] = [width - 8, 34, height - 34];
  y.range([bottom, top]);

  const days = [...points, ...targets.filter(({ from, to }) => from && to)].flatMap(({ from, to }) => [
    dayNumber(from ?? ''),
    dayNumber(to ?? '') + 1,
  ]);
  const [firstDay = 0, lastDay = 1] = extent(days);
  const x = scaleLinear().domain([firstDay, lastDay]).range([left, right]);

  const placed = points.map((point) => ({
    ...point,
    x: x(middleOf(point)),
    y: point.value == null ? Number.NaN : y(point.value),
  }));
  const breakDays = breaks.map(({ on }) => dayNumber(on));
  return {
    left,
    right,
    top,
    bottom,
    axisStart: y.domain()[0] === 0 || (y.domain()[0] ?? 0) < 0 ? undefined : y.domain()[0],
    yTicks: ticks.map((tick) => ({ y: y(tick), words: formatTick(tick) })),
    xTicks: timeTicks(placed, left, right),
    strokes: strokesOf(placed, breakDays),
    points: placed.filter(({ value }) => value != null),
    labels: labelsOf(
      placed.filter(({ value }) => value != null),
      left,
      right,
    ),
    targets: targets.map((target) => {
      const [x1, x2] =
        target.from && target.to ? [x(dayNumber(target.from)), x(dayNumber(target.to) + 1)] : [left, right];
      const end = { x: (x1 + x2) / 2, y: y(target.value) };
      return {
        ...target,
        x1,
        x2,
        y: end.y,
        upperY: target.upperValue == null ? undefined : y(target.upperValue),
        path: target.start
          ? (asPath([{ x: x(dayNumber(target.start.on)), y: y(target.start.value) }, end]) ?? undefined)
          : undefined,
        wordsY: target.superseded || end.y - 7 < top ? end.y + 18 : end.y - 7,
      };
    }),
    breaks: breaks
      .map(({ on, words }) => ({ x: x(dayNumber(on)), words }))
      .filter((mark) => mark.x >= left && mark.x <= right),
  };
}

/** As many names of periods as fit beside each other, counted from the last one, which is the one that matters. */
function timeTicks(points: readonly (LinePoint & Place)[], left: number, right: number): LineLayout['xTicks'] {
  const widest = Math.max(...points.map(({ label }) => textWidth(label, 14))) + 14;
  const step = Math.max(1, Math.ceil((widest * points.length) / Math.max(right - left, 1)));
  return points
    .filter((_, index) => (points.length - 1 - index) % step === 0)
    .map(({ x, label }) =>
      x + widest / 2 > right + 8
        ? { x: right + 8, words: label, anchor: 'end' as const }
        : { x, words: label, anchor: 'middle' as const },
    )
    .filter(({ x, anchor }) => anchor === 'end' || x - widest / 2 > 0);
}

/** Stretches of line that look alike. It is cut where a figure is missing and where the series is broken. */
function strokesOf(points: readonly (LinePoint & Place)[], breakDays: readonly number[]) {
  const strokes: { places: Place[]; firm: boolean }[] = [];
  let before: (LinePoint & Place) | undefined;
  for (const point of points) {
    const cut =
      !before ||
      point.value == null ||
      breakDays.some((day) => before && day > dayNumber(before.from) && day <= dayNumber(point.to));
    if (!cut && before) {
      const firm = before.firm && point.firm;
      const last = strokes.at(-1);
      if (last && last.firm === firm && last.places.at(-1) === before) last.places.push(point);
      else strokes.push({ places: [before, point], firm });
    }
    before = point.value == null ? undefined : point;
  }
  return strokes.map(({ places, firm }) => ({ d: asPath(places) ?? '', firm }));
}

/** Closer than this, figures on every other point would hide the line that they stand on. */
const densest = 30;

/** The figures themselves, where there is room: the last one before the highest, the lowest and the first. */
function labelsOf(points: readonly (LinePoint & Place)[], left: number, right: number) {
  const byValue = [...points].sort((a, b) => a.y - b.y);
  const dense = (right - left) / Math.max(points.length, 1) < densest;
  const rest = dense ? [] : [...points.filter(({ firm }) => !firm), ...points];
  const inOrder = [points.at(-1), byValue[0], byValue.at(-1), points[0], ...rest];
  const taken: { key: string; from: number; to: number; y: number }[] = [];
  const labels: LineLayout['labels'] = [];
  for (const point of inOrder) {
    if (!point || taken.some(({ key }) => key === point.key)) continue;
    const half = textWidth(point.words, 16) / 2 + 3;
    const x = Math.min(Math.max(point.x, left + half - 8), right - half + 8);
    const spot = { key: point.key, from: x - half, to: x + half, y: point.y };
    if (taken.some(({ from, to, y }) => from < spot.to && to > spot.from && Math.abs(y - spot.y) < 44)) continue;
    taken.push(spot);
    labels.push({ key: point.key, words: point.words, x, y: point.y - 12, anchor: 'middle' });
  }
  return labels;
}
