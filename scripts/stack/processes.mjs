import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, mkdirSync, openSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { endGroups, isAlive } from './groups.mjs';
import { root } from './paths.mjs';
import { Refusal } from './refusal.mjs';

const guardScript = join(dirname(fileURLToPath(import.meta.url)), 'guard.mjs');
const TAIL_LINES = 60;

/**
 * Starts processes, each in a group of its own with its own log, and leaves none behind. A server that ends by
 * itself is reported to `onDeath`.
 */
export class Processes {
  #running = new Map();
  #guard;
  #guardEnded;
  #stopping = false;

  constructor({ logs, onDeath = () => {} }) {
    this.logs = logs;
    this.onDeath = onDeath;
    mkdirSync(logs, { recursive: true });
    this.#guard = spawn(process.execPath, [guardScript], { detached: true, stdio: ['pipe', 'ignore', 'ignore'] });
    this.#guardEnded = once(this.#guard, 'exit');
    // The guard must not keep us alive, and a broken pipe to it is no reason to fall.
    this.#guard.unref();
    this.#guard.stdin.unref();
    this.#guard.stdin.on('error', () => {});
  }

  get isStopping() {
    return this.#stopping;
  }

  /** A server: lives until it is stopped. Standard input stays open as long as we live. */
  serve(name, command, args, options = {}) {
    const server = this.#spawn(name, command, args, { ...options, input: 'pipe' });
    server.ended.then((code) => {
      if (!this.#stopping)
        this.onDeath(new Refusal(`${name} ended by itself (${code}); its log is ${shown(server.log)}.`));
    });
    return server;
  }

  /** A command: resolves when it has succeeded, else refuses with the end of its log. */
  async run(name, command, args, options = {}) {
    const { ended, log } = this.#spawn(name, command, args, options);
    const code = await ended;
    if (code === 0) return;
    if (this.#stopping) throw new Refusal(`${name} was stopped.`);
    const tail = readFileSync(log, 'utf8').trimEnd().split('\n').slice(-TAIL_LINES).join('\n');
    throw new Refusal(`${tail}\n\n${name} failed (${code}); the whole log is ${shown(log)}.`);
  }

  /** Waits until a server answers at an address. */
  async untilAnswers(server, url, limitSeconds) {
    await this.#until(server, limitSeconds, `${url} to answer`, async () => {
      const response = await fetch(url, { signal: AbortSignal.timeout(5_000) });
      await response.body?.cancel();
      return response.ok;
    });
  }

  /** Waits until a server has written a line to its log. */
  async untilLogged(server, line, limitSeconds) {
    await this.#until(server, limitSeconds, `"${line}"`, () => readFileSync(server.log, 'utf8').includes(line));
  }

  async stop() {
    this.#stopping = true;
    await endGroups([...this.#running.keys()]);
    await Promise.all(this.#running.values());
    this.#guard.ref();
    this.#guard.stdin.end();
    await this.#guardEnded;
  }

  #spawn(name, command, args, { cwd = root, env = {}, input = 'ignore' }) {
    if (this.#stopping) throw new Refusal(`${name} was not started: everything is being stopped.`);
    const log = join(this.logs, `${name}.log`);
    const output = openSync(log, 'w');
    const child = spawn(command, args, {
      cwd,
      env: { ...process.env, ...env },
      detached: true,
      stdio: [input, output, output],
    });
    closeSync(output);
    const ended = new Promise((resolve) => {
      child.once('error', (error) => resolve(error.message));
      child.once('exit', (code, signal) => resolve(signal ?? code));
    });
    if (child.pid) {
      this.#running.set(child.pid, ended);
      this.#guard.stdin.write(`+${child.pid}\n`);
      ended.then(() => {
        // What a shell or npm started may outlive it: such a group is still ours to end.
        if (isAlive(child.pid)) return;
        this.#running.delete(child.pid);
        this.#guard.stdin.write(`-${child.pid}\n`);
      });
    }
    return { name, log, ended };
  }

  async #until(server, limitSeconds, what, isReady) {
    let ended = false;
    server.ended.then(() => (ended = true));
    const deadline = Date.now() + limitSeconds * 1000;
    while (!ended && Date.now() < deadline) {
      if (
        await Promise.resolve()
          .then(isReady)
          .catch(() => false)
      )
        return;
      await pause(100);
    }
    const why = ended ? 'ended before it was ready' : `did not become ready in ${limitSeconds} s (waited for ${what})`;
    throw new Refusal(`${server.name} ${why}; its log is ${shown(server.log)}.`);
  }
}

const shown = (log) => relative(process.cwd(), log);
