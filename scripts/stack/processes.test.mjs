import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { Processes } from './processes.mjs';

/** Starts a grandchild that would outlive a careless stop, and says its pid. */
const FAMILY = ['-c', 'sleep 300 & echo "pid $!"; wait'];

let logs;
beforeEach(() => (logs = mkdtempSync(join(tmpdir(), 'veikart-processes-'))));
afterEach(() => rmSync(logs, { recursive: true, force: true }));

async function grandchild(log) {
  for (let tries = 0; tries < 100; tries++) {
    const pid = existsSync(log) && readFileSync(log, 'utf8').match(/pid (\d+)/);
    if (pid) return Number(pid[1]);
    await pause(50);
  }
  throw new Error('The family did not start.');
}

async function isGone(pid) {
  for (let tries = 0; tries < 100; tries++) {
    try {
      process.kill(pid, 0);
    } catch {
      return true;
    }
    await pause(50);
  }
  return false;
}

test('stopping ends what a server has started', async () => {
  const processes = new Processes({ logs });
  const server = processes.serve('family', 'sh', FAMILY);
  const pid = await grandchild(server.log);
  await processes.stop();
  assert.ok(await isGone(pid));
});

test('a killed starter leaves nothing behind', async () => {
  const script = join(logs, 'starter.mjs');
  writeFileSync(
    script,
    `import { Processes } from ${JSON.stringify(new URL('./processes.mjs', import.meta.url).href)};
     new Processes({ logs: ${JSON.stringify(logs)} }).serve('family', 'sh', ${JSON.stringify(FAMILY)});
     setInterval(() => {}, 1000);`,
  );
  const starter = spawn(process.execPath, [script], { stdio: 'ignore' });
  const pid = await grandchild(join(logs, 'family.log'));
  starter.kill('SIGKILL');
  assert.ok(await isGone(pid));
});

test('a server that ends by itself is reported with its log', async () => {
  const told = new Promise((resolve) => {
    const processes = new Processes({ logs, onDeath: async (refusal) => (await processes.stop(), resolve(refusal)) });
    processes.serve('short', 'sh', ['-c', 'exit 3']);
  });
  assert.match((await told).message, /^short ended by itself \(3\); its log is .*short\.log\.$/);
});

test('a failing command is told with the end of its log', async () => {
  const processes = new Processes({ logs });
  await assert.rejects(
    processes.run('broken', 'sh', ['-c', 'echo the reason; exit 1']),
    /the reason[^]*broken failed \(1\)/,
  );
  await processes.stop();
});

test('a server that never becomes ready is not waited for after its end', async () => {
  const processes = new Processes({ logs });
  const server = processes.serve('mute', 'sh', ['-c', 'sleep 0.2']);
  await assert.rejects(processes.untilLogged(server, 'ready', 30), /mute ended before it was ready/);
  await processes.stop();
});
