import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { releaseOf } from './jdk.mjs';
import { holder } from './lock.mjs';
import { freePort } from './ports.mjs';
import { fingerprint } from './stamps.mjs';

const folder = mkdtempSync(join(tmpdir(), 'veikart-machine-'));
after(() => rmSync(folder, { recursive: true, force: true }));

function javaHome(name, version, ...tools) {
  const home = join(folder, name);
  mkdirSync(join(home, 'bin'), { recursive: true });
  writeFileSync(join(home, 'release'), `IMPLEMENTOR="Someone"\nJAVA_VERSION="${version}"\n`);
  for (const tool of tools) writeFileSync(join(home, 'bin', tool), '');
  return home;
}

test('a JDK tells its release', () => {
  assert.equal(releaseOf(javaHome('jdk-25', '25.0.1', 'java', 'javac')), 25);
  assert.equal(releaseOf(javaHome('jdk-8', '1.8.0_402', 'java', 'javac')), 1);
});

test('a Java without a compiler is no JDK', () => {
  assert.equal(releaseOf(javaHome('jre-25', '25', 'java')), undefined);
  assert.equal(releaseOf(join(folder, 'nothing')), undefined);
});

test('a taken port is passed over, and so is one that another server is about to take', async () => {
  const server = createServer();
  await new Promise((resolve) => server.listen({ host: '127.0.0.1', port: 0 }, resolve));
  const taken = server.address().port;
  const first = await freePort(taken);
  const second = await freePort(taken);
  assert.ok(first > taken);
  assert.ok(second > first);
  server.close();
});

test('a lock is held by a live process with the right command only', () => {
  const file = join(folder, 'lock');
  assert.equal(holder(file, 'node'), undefined);
  writeFileSync(file, `${process.pid}\n`);
  assert.equal(holder(file, process.execPath), String(process.pid));
  assert.equal(holder(file, 'some-other-command'), undefined);
});

test('a fingerprint follows names and content', () => {
  const file = join(folder, 'source', 'a.txt');
  mkdirSync(join(folder, 'source'));
  writeFileSync(file, 'one');
  const one = fingerprint([join(folder, 'source')]);
  writeFileSync(file, 'one');
  assert.equal(fingerprint([join(folder, 'source')]), one);
  writeFileSync(file, 'two');
  assert.notEqual(fingerprint([join(folder, 'source')]), one);
});
