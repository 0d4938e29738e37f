import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What was counted, and the names of what failed: a log of which only the end is kept must still tell them. */
const none = () => ({ passed: 0, failed: 0, skipped: 0, failures: [] });

const attribute = (xml, name) => xml.match(new RegExp(`\\b${name}="([^"]*)"`))?.[1] ?? '';

/**
 * Maven's reports: one XML file a test class. Cases are counted, since the sum at a report's head leaves out those of
 * nested classes.
 */
export function fromJUnit(...folders) {
  const total = none();
  for (const folder of folders.filter(existsSync)) {
    for (const file of readdirSync(folder).filter((name) => /^TEST-.*\.xml$/.test(name))) {
      const withoutOutput = readFileSync(join(folder, file), 'utf8').replaceAll(/<!\[CDATA\[[^]*?\]\]>/g, '');
      for (const testcase of withoutOutput.split('<testcase ').slice(1)) {
        if (/<(failure|error)\b/.test(testcase)) {
          total.failed++;
          total.failures.push(`${attribute(testcase, 'classname')} ${attribute(testcase, 'name')}`.trim());
        } else if (/<skipped\b/.test(testcase)) total.skipped++;
        else total.passed++;
      }
    }
  }
  return total;
}

const json = (file) => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined);

export function fromVitest(file) {
  const report = json(file);
  if (!report) return none();
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests,
    skipped: report.numPendingTests + report.numTodoTests,
    failures: (report.testResults ?? []).flatMap(({ assertionResults }) =>
      assertionResults.filter(({ status }) => status === 'failed').map(({ fullName }) => fullName),
    ),
  };
}

/** The specs of a report, from all suites within suites. */
const specsOf = ({ suites = [], specs = [] }) => [...specs, ...suites.flatMap(specsOf)];

export function fromPlaywright(file) {
  const report = json(file);
  if (!report) return none();
  const { expected, flaky, unexpected, skipped } = report.stats;
  // A journey that passes only at the second try hides a fault.
  return {
    passed: expected,
    failed: unexpected + flaky,
    skipped,
    failures: specsOf(report)
      .filter(({ tests }) => tests.some(({ status }) => status === 'unexpected' || status === 'flaky'))
      .map(({ file, line, title }) => `${file}:${line} ${title}`),
  };
}

/** The summary at the end of what `node --test` writes as TAP. */
export function fromTap(file) {
  const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const count = (name) => Number(text.match(new RegExp(`^# ${name} (\\d+)$`, 'm'))?.[1] ?? 0);
  return {
    passed: count('pass'),
    failed: count('fail'),
    skipped: count('skipped') + count('todo'),
    failures: [...text.matchAll(/^ *not ok \d+ - (.*)$/gm)].map(([, name]) => name),
  };
}
