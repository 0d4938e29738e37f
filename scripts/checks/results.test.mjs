import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fromJUnit, fromPlaywright, fromTap, fromVitest } from './results.mjs';

const folder = mkdtempSync(join(tmpdir(), 'veikart-results-'));
after(() => rmSync(folder, { recursive: true, force: true }));

function file(name, content) {
  writeFileSync(join(folder, name), typeof content === 'string' ? content : JSON.stringify(content));
  return join(folder, name);
}

test("Maven's reports are summed over folders, nested classes too", () => {
  for (const name of ['surefire', 'failsafe']) mkdirSync(join(folder, name));
  const output = '<system-out><![CDATA[<testcase name="no case"><failure>]]></system-out>';
  file(
    'surefire/TEST-A.xml',
    `<testsuite name="A" tests="0"><testcase name="a"/><testcase name="b"><failure/></testcase>${output}</testsuite>`,
  );
  file(
    'failsafe/TEST-B.xml',
    '<testsuite><testcase name="c"><skipped/></testcase><testcase name="d"><error/></testcase></testsuite>',
  );
  file('failsafe/failsafe-summary.xml', '<failsafe-summary><failures>9</failures></failsafe-summary>');
  assert.deepEqual(fromJUnit(join(folder, 'surefire'), join(folder, 'failsafe'), join(folder, 'none')), {
    passed: 1,
    failed: 2,
    skipped: 1,
  });
});

test('Vitest, Playwright and TAP are read', () => {
  const vitest = file('v.json', { numPassedTests: 7, numFailedTests: 1, numPendingTests: 2, numTodoTests: 0 });
  assert.deepEqual(fromVitest(vitest), { passed: 7, failed: 1, skipped: 2 });
  const tap = file('t.log', 'ok 1 - a\n# tests 3\n# pass 2\n# fail 1\n# skipped 0\n# todo 0\n');
  assert.deepEqual(fromTap(tap), { passed: 2, failed: 1, skipped: 0 });
});

test('a journey that passed at the second try counts as failed', () => {
  const report = file('p.json', { stats: { expected: 4, unexpected: 0, flaky: 1, skipped: 0 } });
  assert.deepEqual(fromPlaywright(report), { passed: 4, failed: 1, skipped: 0 });
});

test('a report that was never written counts nothing', () => {
  const nowhere = join(folder, 'nowhere');
  assert.equal(fromVitest(nowhere).passed + fromPlaywright(nowhere).passed + fromTap(nowhere).passed, 0);
});
