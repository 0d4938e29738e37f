import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { frontend } from '../stack/paths.mjs';
import { Refusal } from '../stack/refusal.mjs';

const LIMITS_KB = { js: 200, css: 40 };
const dist = join(frontend, 'dist');

const gzipped = (file) => gzipSync(readFileSync(file), { level: 9 }).length;
const kb = (bytes) => bytes / 1000;

/**
 * The first page over the wire: all that index.html names, and the largest of the pages that are fetched on demand,
 * since any page may be somebody's first.
 */
export function firstPageKb() {
  const named = [...readFileSync(join(dist, 'index.html'), 'utf8').matchAll(/(?:src|href)="\/(assets\/[^"]+\.(js|css))"/g)];
  const names = new Set(named.map(([, name]) => name));
  const size = (kind) => {
    const all = readdirSync(join(dist, 'assets')).filter((name) => name.endsWith(`.${kind}`)).map((name) => `assets/${name}`);
    const now = all.filter((name) => names.has(name)).map((name) => gzipped(join(dist, name)));
    const later = all.filter((name) => !names.has(name)).map((name) => gzipped(join(dist, name)));
    return kb(now.reduce((sum, bytes) => sum + bytes, 0) + Math.max(0, ...later));
  };
  return { js: size('js'), css: size('css') };
}

export function checkSize() {
  if (!existsSync(join(dist, 'index.html'))) throw new Refusal('The web client is not built.');
  const sizes = firstPageKb();
  const told = Object.entries(sizes).map(([kind, size]) => `${kind} ${size.toFixed(1)} of ${LIMITS_KB[kind]} kB`);
  if (Object.entries(sizes).some(([kind, size]) => size > LIMITS_KB[kind])) {
    throw new Refusal(`The first page is too heavy: ${told.join(', ')} (gzip).`);
  }
  return told.join(', ');
}
