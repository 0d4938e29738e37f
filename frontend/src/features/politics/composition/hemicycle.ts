/** Where a seat stands when the outermost row has radius 1 around the origin; y points up. */
export interface SeatPoint {
  x: number;
  y: number;
  /** From 0 at the right to π at the left. */
  angle: number;
}

export interface HemicycleLayout {
  /** From the left to the right, and in each ray from the outside in: who follow each other here sit together. */
  points: SeatPoint[];
  seatRadius: number;
  innerRadius: number;
}

/** No two seats stand further apart than this, so that a few of them still make a half circle. */
const widestPitch = 0.36;
const innermost = 0.38;
const finest = 0.0005;

interface Row {
  radius: number;
  capacity: number;
}

/** Rows from the outside in, as few as hold all, at the given distance between seats; nothing where they do not fit. */
function rowsAt(pitch: number, seats: number): Row[] | undefined {
  const rows: Row[] = [];
  let room = 0;
  for (let radius = 1; radius >= innermost; radius -= pitch) {
    const capacity = Math.floor((Math.PI * radius) / pitch) + 1;
    rows.push({ radius, capacity });
    room += capacity;
    if (room >= seats) return rows;
  }
  return undefined;
}

/** So many seats to each row that all rows are filled alike; what is left over goes where most is missing. */
function fill(rows: readonly Row[], seats: number): number[] {
  const room = rows.reduce((sum, { capacity }) => sum + capacity, 0);
  const exact = rows.map(({ capacity }) => (capacity * seats) / room);
  const counts = exact.map(Math.floor);
  const byRest = exact
    .map((share, index) => ({ index, rest: share - Math.floor(share) }))
    .sort((a, b) => b.rest - a.rest || a.index - b.index);
  const left = seats - counts.reduce((sum, count) => sum + count, 0);
  for (const { index } of byRest.slice(0, left)) counts[index] = (counts[index] ?? 0) + 1;
  return counts;
}

/** Seats in a half circle, as large as they can be. */
export function hemicycleLayout(seats: number): HemicycleLayout {
  for (let pitch = widestPitch; pitch > finest; pitch -= finest) {
    const rows = rowsAt(pitch, seats);
    if (!rows) continue;
    const counts = fill(rows, seats);
    const points = rows.flatMap(({ radius }, index) => row(radius, counts[index] ?? 0));
    points.sort((a, b) => b.angle - a.angle || Math.hypot(b.x, b.y) - Math.hypot(a.x, a.y));
    return { points, seatRadius: pitch * 0.42, innerRadius: rows.at(-1)?.radius ?? 1 };
  }
  return { points: [], seatRadius: 0, innerRadius: 1 };
}

function row(radius: number, count: number): SeatPoint[] {
  return Array.from({ length: count }, (_, index) => {
    const angle = count === 1 ? Math.PI / 2 : Math.PI * (1 - index / (count - 1));
    return { x: radius * Math.cos(angle), y: radius * Math.sin(angle), angle };
  });
}
