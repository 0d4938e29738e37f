import { FIRST_YEAR, YEARS } from './organisation.mjs';
import { Random } from './random.mjs';

const API = '/api/v1';
const TREE = `${API}/organisation-hierarchies/administration`;
/** The largest answer is the last to be compiled: the machine goes on improving it for some thousand rounds. */
const MANY = { warmUp: 2_000, rounds: 500 };
const ENOUGH = { warmUp: 500, rounds: 500 };

/** Days inside the twenty years, never the first: something must have happened before each. */
function days(random) {
  const day = (year) => {
    const two = (number) => String(number).padStart(2, '0');
    return `${year}-${two(1 + random.below(12))}-${two(1 + random.below(28))}`;
  };
  return {
    any: () => day(FIRST_YEAR + random.below(YEARS)),
    fiveYearsApart() {
      const from = day(FIRST_YEAR + random.below(YEARS - 5));
      return { from, to: `${Number(from.slice(0, 4)) + 5}${from.slice(4)}` };
    },
  };
}

/**
 * What is measured: a name, the bar in milliseconds where there is one, and the request of each round. Nothing is asked for
 * twice in a row, so that no cache could answer.
 *
 * @param {string} origin of the backend
 */
export async function cases(origin, { units, events }) {
  const random = new Random(7);
  const day = days(random);
  const ended = events.filter(({ kind }) => kind === 'MERGED' || kind === 'SPLIT').flatMap(({ from }) => from);
  const areas = units.filter(({ level, ends }) => level === 1 && ends === null);
  const unit = () => `${API}/organisation-units/${random.pick(units).id}`;
  const seen = await etags(origin, Array.from({ length: 50 }, unit));
  const asked = (path) => ({ url: origin + path });

  return [
    { what: 'tree, 5 000 units, any day', bar: 15, request: () => asked(`${TREE}/tree?asOf=${day.any()}`), ...MANY },
    {
      what: 'part of the tree, two steps down',
      request: () => asked(`${TREE}/tree?root=${random.pick(areas).code}&depth=2&asOf=${day.any()}`),
      ...ENOUGH,
    },
    {
      what: 'difference, 5 years apart',
      request() {
        const { from, to } = day.fiveYearsApart();
        return asked(`${TREE}/difference?from=${from}&to=${to}`);
      },
      warmUp: 100,
      rounds: 100,
    },
    { what: 'history of a unit', request: () => asked(`${unit()}/history`), ...ENOUGH },
    {
      what: 'successors of a closed unit',
      request: () => asked(`${API}/organisation-units/${random.pick(ended).unit.id}/successors`),
      ...ENOUGH,
    },
    { what: 'unit', request: () => asked(unit()), ...ENOUGH },
    {
      what: 'unit, 304',
      request() {
        const { path, etag } = random.pick(seen);
        return { ...asked(path), headers: { 'If-None-Match': etag }, status: 304 };
      },
      ...ENOUGH,
    },
  ];
}

async function etags(origin, paths) {
  const found = [];
  for (const path of paths) {
    const answer = await fetch(origin + path);
    await answer.arrayBuffer();
    found.push({ path, etag: answer.headers.get('ETag') });
  }
  return found;
}
