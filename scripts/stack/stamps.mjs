import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { local, root } from './paths.mjs';

const stamps = join(local, 'stamps');

function* filesUnder(path) {
  if (!existsSync(path)) return;
  if (statSync(path).isFile()) {
    yield path;
    return;
  }
  for (const name of readdirSync(path).sort()) {
    if (name !== 'node_modules') yield* filesUnder(join(path, name));
  }
}

/** By content, not by time: a fresh checkout or a switched branch changes every time and often no content. */
export function fingerprint(paths, ...also) {
  const hash = createHash('sha256').update(JSON.stringify(also));
  for (const path of paths) {
    for (const file of filesUnder(path)) {
      hash.update(relative(root, file)).update('\0').update(readFileSync(file)).update('\0');
    }
  }
  return hash.digest('hex');
}

export function isCurrent(name, print, output) {
  const file = join(stamps, name);
  return existsSync(output) && existsSync(file) && readFileSync(file, 'utf8') === print;
}

/** Work is stamped only when it is whole, so that an interrupted start begins it anew. */
export async function stamped(name, print, output, work) {
  if (isCurrent(name, print, output)) return;
  rmSync(join(stamps, name), { force: true });
  await work();
  mkdirSync(stamps, { recursive: true });
  writeFileSync(join(stamps, name), print);
}
