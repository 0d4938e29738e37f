import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
/** Everything fetched, built for running, logged or stored locally; git-ignored, and safe to delete as a whole. */
export const local = join(root, '.local');
export const backend = join(root, 'backend');
export const frontend = join(root, 'frontend');
export const runtimePom = join(root, 'scripts', 'runtime', 'pom.xml');

/** Versions stand once, in the pom that fetches them. */
export function runtimeVersion(property) {
  const found = readFileSync(runtimePom, 'utf8').match(new RegExp(`<${property}>([^<]+)</`));
  if (!found) throw new Error(`${runtimePom} has no property ${property}.`);
  return found[1];
}
