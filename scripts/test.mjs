// make test: everything that a change must pass. Every stage runs that can, so that one run tells all faults.
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findChromium } from './checks/chromium.mjs';
import { checkCompose } from './checks/compose.mjs';
import { fromJUnit, fromPlaywright, fromTap, fromVitest } from './checks/results.mjs';
import { adoptBackendBuild, verifyBackend } from './stack/backend.mjs';
import { buildClient, clientScript, formatScripts, installClient } from './stack/client.mjs';
import { findJdk } from './stack/jdk.mjs';
import { buildKeycloak } from './stack/keycloak.mjs';
import { lock } from './stack/lock.mjs';
import { municipality } from './stack/municipalities.mjs';
import { backend, frontend, local, root } from './stack/paths.mjs';
import { Processes } from './stack/processes.mjs';
import { step } from './stack/progress.mjs';
import { explain } from './stack/refusal.mjs';
import { ensureRuntime } from './stack/runtime.mjs';
import { startStack } from './stack/stack.mjs';

const logs = join(local, 'logs', 'test');
const clientReports = join(frontend, 'test-results');
const backendReports = ['surefire-reports', 'failsafe-reports'].map((name) => join(backend, 'target', name));
const vitestReport = join(clientReports, 'vitest.json');
const journeysReport = join(clientReports, 'e2e.json');
const demoReport = join(clientReports, 'e2e-demo.json');
/** Away from where `make run` listens, so that both can be up. */
const TEST_PORTS = { postgres: 24329, keycloak: 24180, backend: 24080, client: 24173 };

const results = new Map();
const failures = [];

/** Runs a stage unless one that it needs has failed; answers whether it passed. */
async function stage(name, needs, work) {
  if (needs.includes(false)) {
    failures.push(`${name}: not run, since what it needs has failed`);
    return false;
  }
  try {
    await step(name, work);
    return true;
  } catch (error) {
    if (processes.isStopping) throw error;
    explain(error);
    failures.push(name);
    return false;
  }
}

function testFiles(folder) {
  return readdirSync(folder, { recursive: true })
    .filter((name) => name.endsWith('.test.mjs'))
    .map((name) => join(folder, name));
}

/** The journeys of one municipality, in a stack of their own with an empty database. */
async function journeys(chromium, name) {
  const data = mkdtempSync(join(tmpdir(), 'veikart-test-'));
  process.once('exit', () => rmSync(data, { recursive: true, force: true }));
  const stack = new Processes({ logs: join(logs, `stack-${name}`), onDeath: explain });
  stopping.push(() => stack.stop());
  try {
    const { client, api, keycloak } = await startStack(stack, {
      data: join(data, 'postgres'),
      municipality: municipality(name),
      preferredPorts: TEST_PORTS,
    });
    await clientScript(processes, name === 'demo' ? 'e2e:demo' : 'e2e', {
      CHROMIUM: chromium,
      VEIKART_E2E_API: api,
      VEIKART_E2E_CLIENT: client,
      VEIKART_E2E_KEYCLOAK: keycloak,
    });
  } finally {
    await stack.stop();
  }
}

async function runStages() {
  // First what would otherwise be missed after ten minutes.
  const chromium = findChromium();
  const jdk = findJdk();
  const maven = await ensureRuntime(processes, jdk);
  await buildKeycloak(processes, jdk);

  const scripts = join(root, 'scripts');
  await stage('Scripts', [], () =>
    processes.run('scripts', process.execPath, ['--test', '--test-reporter=tap', ...testFiles(scripts)]),
  );
  results.set('scripts', fromTap(join(logs, 'scripts.log')));

  for (const folder of [...backendReports, clientReports]) rmSync(folder, { recursive: true, force: true });
  await stage('Backend: format, architecture, tests, contract drift', [], async () => {
    await verifyBackend(processes, { jdk, maven });
    await adoptBackendBuild();
  });
  results.set('backend', fromJUnit(...backendReports));

  const installed = await stage("The web client's libraries", [], () => installClient(processes));
  await stage('Contract: Redocly and Spectral', [installed], () => clientScript(processes, 'lint:contract'));
  await stage('Scripts: format', [installed], () => formatScripts(processes, '--check'));
  await stage('Containers: docker-compose.yml', [installed], checkCompose);
  await stage('Web client: types, lint, format', [installed], () => clientScript(processes, 'check'));
  await stage('Web client: tests', [installed], () => clientScript(processes, 'test'));
  results.set('web client', fromVitest(vitestReport));
  const clientBuilt = await stage('Web client: build and weight', [installed], async () => {
    await buildClient(processes);
    await clientScript(processes, 'size');
  });

  await stage('Journeys in the browser', [clientBuilt], () => journeys(chromium, 'baerum'));
  results.set('journeys', fromPlaywright(journeysReport));
  await stage('Journeys through the demo municipality', [clientBuilt], () => journeys(chromium, 'demo'));
  results.set('demo', fromPlaywright(demoReport));
}

function summary() {
  let passed = 0;
  let failed = 0;
  console.log();
  for (const [side, count] of results) {
    passed += count.passed;
    failed += count.failed;
    const skipped = count.skipped > 0 ? `, ${count.skipped} skipped` : '';
    console.log(`  ${side.padEnd(12)} ${String(count.passed).padStart(5)} passed, ${count.failed} failed${skipped}`);
  }
  const names = [...results.values()].flatMap(({ failures: failed }) => failed);
  if (names.length > 0) console.log(`\n  Failed tests:\n${names.map((name) => `    ${name}`).join('\n')}`);
  if (failures.length > 0)
    console.log(`\n  Failed (logs are in .local/logs/test):\n${failures.map((name) => `    ${name}`).join('\n')}`);
  // A failed stage may have had no test to count (a formatter, a build): it must not read as a success.
  failed = Math.max(failed, failures.length);
  console.log(`\nveikart: ${passed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
}

let processes;
const stopping = [];
async function finish(code) {
  await Promise.all(stopping.map((stop) => stop()));
  process.exit(code);
}

try {
  lock('test', 'The tests already run in this folder');
  processes = new Processes({ logs });
  stopping.push(() => processes.stop());
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => finish(130));
  await runStages();
  await finish(summary());
} catch (error) {
  if (!processes?.isStopping) {
    explain(error);
    await finish(1);
  }
}
