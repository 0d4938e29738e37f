import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { say } from './progress.mjs';

/** Installs a Debian package where that is possible without asking anyone: as root on Debian or Ubuntu. */
export function aptInstall(name) {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return false;
  say(`Installing ${name} with apt-get …`);
  const options = {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  };
  const apt = (...args) => spawnSync('apt-get', ['-qq', '-y', ...args], options).status === 0;
  return apt('update') && apt('install', '--no-install-recommends', name);
}
