import { textWidth } from '@/components/charts/text';
import { hemicycleLayout } from './hemicycle';
import type { Block } from './seating';

/** Where things stand in a drawing, in its own units. */
export interface Drawing {
  width: number;
  height: number;
  centre: { x: number; y: number };
  seatRadius: number;
  /** The empty half circle in the middle. */
  innerRadius: number;
  seats: { block: Block; index: number; x: number; y: number }[];
  /** Each around its middle. */
  labels: { key: string; words: string; x: number; y: number }[];
}

const labelSize = 15;
const gap = 5;
const largestSeat = 24;
/** With less room than this the seats need all of it, and the list below has the marks. */
const roomForLabels = 440;
/** A page that is being laid out may tell of less room for a moment; a seat has no size below nothing. */
const leastRoom = 160;

/** Seats with the mark of each group beside it. A label that has no room is left out: the list below tells it. */
export function drawHemicycle(blocks: readonly Block[], measured: number): Drawing {
  const room = Math.max(measured, leastRoom);
  const total = blocks.reduce((sum, { places }) => sum + places.length, 0);
  const { points, seatRadius, innerRadius } = hemicycleLayout(total);
  const words = blocks.map(({ mark, places }) =>
    mark && room >= roomForLabels ? `${mark}\u00a0${places.length}` : '',
  );
  const widest = Math.max(0, ...words.map((word) => textWidth(word, labelSize)));
  const side = widest > 0 ? widest + gap : 1;
  const top = widest > 0 ? labelSize + gap : 1;
  const radius = Math.min((room - 2 * side) / (2 * (1 + seatRadius)), largestSeat / seatRadius);
  const seat = radius * seatRadius;
  const reach = radius + seat;
  const centre = { x: side + reach, y: top + reach };
  const seats: Drawing['seats'] = [];
  const labels: Drawing['labels'] = [];
  const taken: Box[] = [];
  let next = 0;
  for (const [order, block] of blocks.entries()) {
    const mine = points.slice(next, next + block.places.length);
    next += block.places.length;
    mine.forEach(({ x, y }, index) => seats.push({ block, index, x: centre.x + x * radius, y: centre.y - y * radius }));
    const label = words[order];
    const [first, last] = [mine[0], mine.at(-1)];
    if (!label || !first || !last) continue;
    const box = beside(centre, reach + gap, (first.angle + last.angle) / 2, textWidth(label, labelSize));
    if (taken.some((other) => overlap(other, box))) continue;
    taken.push(box);
    labels.push({ key: block.key, words: label, x: box.x, y: box.y });
  }
  return {
    width: 2 * centre.x,
    height: centre.y + seat + 2,
    centre,
    seatRadius: seat,
    innerRadius: innerRadius * radius - seat,
    seats,
    labels,
  };
}

/** Around its middle. */
interface Box {
  x: number;
  y: number;
  width: number;
}

/** A label's box just outside the circle: as far out as it takes for no corner of it to reach in. */
function beside(centre: { x: number; y: number }, reach: number, angle: number, width: number): Box {
  const [across, up] = [Math.cos(angle), Math.sin(angle)];
  const distance = reach + (width / 2) * Math.abs(across) + (labelSize / 2) * Math.abs(up);
  return { x: centre.x + distance * across, y: centre.y - distance * up, width };
}

const overlap = (a: Box, b: Box) =>
  Math.abs(a.x - b.x) < (a.width + b.width) / 2 + gap && Math.abs(a.y - b.y) < labelSize;
