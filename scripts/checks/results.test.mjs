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
    `<testsuite name="A" tests="0"><testcase name="a"/><testcase classname="no.A" name="b"><failure/></testcase>${output}</testsuite>`,
  );
  file(
    'failsafe/TEST-B.xml',
    '<testsuite><testcase name="c"><skipped/></testcase><testcase name="d" classname="no.B"><error/></testcase></testsuite>',
  );
  file('failsafe/failsafe-summary.xml', '<failsafe-summary><failures>9</failures></failsafe-summary>');
  assert.deepEqual(fromJUnit(join(folder, 'surefire'), join(folder, 'failsafe'), join(folder, 'none')), {
    passed: 1,
    failed: 2,
    skipped: 1,
    failures: ['no.A b', 'no.B d'],
  });
});

test('Vitest, Playwright and TAP are read', () => {
  const vitest = file('v.json', {
    numPassedTests: 7,
    numFailedTests: 1,
    numPendingTests: 2,
    numTodoTests: 0,
    testResults: [
      {
        assertionResults: [
          { status: 'passed', fullName: 'a' },
          { status: 'failed', fullName: 'seats are drawn' },
        ],
      },
    ],
  });
  assert.deepEqual(fromVitest(vitest), { passed: 7, failed: 1, skipped: 2, failures: ['seats are drawn'] });
  const tap = file('t.log', 'ok 1 - a\nnot ok 2 - b\n# tests 3\n# pass 2\n# fail 1\n# skipped 0\n# todo 0\n');
  assert.deepEqual(fromTap(tap), { passed: 2, failed: 1, skipped: 0, failures: ['b'] });
});

test('a journey that passed at the second try counts as failed', () => {
  const spec = (title, status) => ({ title, file: 'a.spec.ts', line: 3, tests: [{ status }] });
  const report = file('p.json', {
    stats: { expected: 4, unexpected: 0, flaky: 1, skipped: 0 },
    suites: [{ suites: [{ specs: [spec('reads', 'expected'), spec('writes', 'flaky')] }] }],
  });
  assert.deepEqual(fromPlaywright(report), { passed: 4, failed: 1, skipped: 0, failures: ['a.spec.ts:3 writes'] });
});

test('a report that was never written counts nothing', () => {
  const nowhere = join(folder, 'nowhere');
  assert.equal(fromVitest(nowhere).passed + fromPlaywright(nowhere).passed + fromTap(nowhere).passed, 0);
});
