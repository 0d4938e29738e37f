import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { FIRST_YEAR, organisation, statements, UNITS, YEARS } from './organisation.mjs';

const made = organisation();
const bytes = (organised) =>
  createHash('sha256')
    .update([...statements(organised)].join('\n'))
    .digest('hex');
const holds = (list, day) => list.filter(({ from, to }) => from <= day && (to === null || to > day));
const DAYS = Array.from(
  { length: YEARS * 4 },
  (_, i) => `${FIRST_YEAR + (i >> 2)}-${String(1 + (i % 4) * 3).padStart(2, '0')}-15`,
);

test('the same seed gives the same bytes, another seed others', () => {
  assert.equal(bytes(organisation()), bytes(made));
  assert.notEqual(bytes(organisation(1)), bytes(made));
});

test('there are about as many units on every day', () => {
  for (const day of DAYS) {
    const count = made.units.filter(({ versions }) => holds(versions, day).length > 0).length;
    assert.ok(Math.abs(count - UNITS) < UNITS / 20, `${count} on ${day}`);
  }
});

test('every kind of event happens, year after year', () => {
  for (const kind of ['CREATED', 'RENAMED', 'MOVED', 'MERGED', 'SPLIT', 'CLOSED']) {
    const years = new Set(made.events.filter((event) => event.kind === kind).map(({ day }) => day.slice(0, 4)));
    assert.equal(years.size, YEARS, kind);
  }
});

test('it is one tree on every day: one name, one place, a parent that lives, a way up to the root', () => {
  for (const day of DAYS) {
    let roots = 0;
    for (const unit of made.units) {
      const places = holds(unit.edges, day);
      assert.equal(holds(unit.versions, day).length, places.length);
      assert.ok(places.length <= 1);
      if (places.length === 0) continue;
      const { parent } = places[0];
      if (parent) assert.ok(parent.level === unit.level - 1 && holds(parent.versions, day).length === 1);
      else roots++;
    }
    assert.equal(roots, 1, day);
  }
});

test('nothing lasts no day, and what follows begins where the one before ends', () => {
  for (const { versions, edges, ends } of made.units) {
    for (const list of [versions, edges]) {
      list.forEach(({ from, to }, i) => {
        assert.ok(to === null || to > from);
        assert.equal(to, i + 1 < list.length ? list[i + 1].from : ends);
      });
    }
  }
});
