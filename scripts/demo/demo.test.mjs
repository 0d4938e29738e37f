import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { demo } from './files.mjs';
import { organisationNumbers } from './organisationNumbers.mjs';

/** Changed on purpose only: with what the generator writes, every bookmark and every figure of the demo changes. */
const CHECKSUM = '472b08336cc3487c1ee9af7ab14a81b246a0b28a4c60b449eac95a5af66c2845';

const rows = (text) => text.trimEnd().split('\n').length - 1;

test('the demo municipality is the same every time', () => {
  const digest = () => {
    const hash = createHash('sha256');
    for (const [name, text] of Object.entries(demo().files)) hash.update(name).update('\0').update(text).update('\0');
    return hash.digest('hex');
  };
  assert.equal(digest(), digest());
  assert.equal(digest(), CHECKSUM);
});

test('it has the size that it is told to have', () => {
  const { files, unitsToday, events } = demo();
  assert.equal(unitsToday, 600);
  assert.equal(events, 69);
  assert.deepEqual(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, rows(text)])), {
    'sources.csv': 10,
    'organisation-levels.csv': 5,
    'organisation-units.csv': 643,
    'organisation-change-events.csv': 184,
    'persons.csv': 196,
    'positions.csv': 34,
    'position-holders.csv': 35,
    'responsibilities.csv': 4,
    'leadership-groups.csv': 2,
    'leadership-group-tasks.csv': 3,
    'leadership-group-members.csv': 31,
    'owned-companies.csv': 4,
    'election-periods.csv': 3,
    'political-bodies.csv': 7,
    'body-terms.csv': 21,
    'body-years.csv': 16,
    'parties.csv': 7,
    'elections.csv': 6,
    'electoral-lists.csv': 22,
    'parliamentary-groups.csv': 16,
    'group-affiliations.csv': 110,
    'memberships.csv': 321,
    'body-roles.csv': 31,
    'leaves.csv': 9,
    'body-activities.csv': 16,
    'disposition-accounts.csv': 4,
    'disposition-items.csv': 11,
    'processes.csv': 5,
    'process-phases.csv': 30,
    'units-of-measure.csv': 7,
    'indicators.csv': 14,
    'observations.csv': 194,
    'targets.csv': 26,
    'plans.csv': 4,
    'premises.csv': 4,
    'goals.csv': 20,
  });
});

test('every row of it cites a source that calls itself invented', () => {
  for (const [name, text] of Object.entries(demo().files)) {
    if (name === 'sources.csv') assert.equal(text.match(/,Oppdiktet: /g).length, rows(text));
    else assert.ok(text.includes('oppdiktet-'), name);
  }
});

test('no organisation number of it can be a real one', () => {
  const next = organisationNumbers();
  for (let count = 0; count < 200; count++) {
    const number = next();
    const sum = [3, 2, 7, 6, 5, 4, 3, 2, 1].reduce((total, weight, at) => total + weight * Number(number[at]), 0);
    assert.match(number, /^3\d{8}$/);
    assert.equal(sum % 11, 0);
  }
});
