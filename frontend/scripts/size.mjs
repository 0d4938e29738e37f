// The budget of a first visit to the front page, over the wire: what index.html loads, and what the page's own route adds.
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const budget = { js: 200_000, css: 40_000 };
const manifest = JSON.parse(readFileSync('dist/.vite/manifest.json', 'utf8'));

const files = new Set();
function collect(key) {
  const chunk = manifest[key];
  if (files.has(chunk.file)) return;
  files.add(chunk.file);
  chunk.css?.forEach((file) => files.add(file));
  chunk.imports?.forEach(collect);
}
collect('index.html');
collect('src/routes/pages/FrontPage.tsx');

const total = { js: 0, css: 0 };
for (const file of files) {
  const kind = file.split('.').at(-1);
  total[kind] += gzipSync(readFileSync(`dist/${file}`)).length;
}
for (const [kind, limit] of Object.entries(budget)) {
  const verdict = total[kind] <= limit ? 'within' : 'OVER';
  console.log(
    `front page ${kind}: ${(total[kind] / 1000).toFixed(1)} kB gzip, ${verdict} the budget of ${limit / 1000} kB`,
  );
  if (total[kind] > limit) process.exitCode = 1;
}
