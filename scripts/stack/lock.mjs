import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { local } from './paths.mjs';
import { Refusal } from './refusal.mjs';

/** The command line of a live process. Small Linux images have no ps, and macOS has no /proc. */
function commandLine(pid) {
  if (process.platform === 'linux') return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
  return execFileSync('ps', ['-p', pid, '-o', 'args='], { encoding: 'utf8' });
}

/** The process that holds the lock, or undefined. A pid may be anyone's after a reboot, so its command must fit too. */
export function holder(file, command) {
  try {
    const pid = readFileSync(file, 'utf8').trim();
    return commandLine(pid).includes(command) ? pid : undefined;
  } catch {
    return undefined;
  }
}

/** Holds `.local/<name>.lock` until this process ends; `scripts/<name>.mjs` is who else may hold it. */
export function lock(name, refusal) {
  const file = join(local, `${name}.lock`);
  refuseWhileHeld(name, refusal);
  mkdirSync(local, { recursive: true });
  writeFileSync(file, `${process.pid}\n`);
  process.on('exit', () => rmSync(file, { force: true }));
}

export function refuseWhileHeld(name, refusal) {
  const pid = holder(join(local, `${name}.lock`), `${name}.mjs`);
  if (pid) throw new Refusal(`${refusal} (process ${pid}).`);
}
