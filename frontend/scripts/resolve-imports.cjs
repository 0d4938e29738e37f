// Tells the linter's boundary rule which file an import means: our own files, by relative path or by the alias @/.
const { existsSync, statSync } = require('node:fs');
const { dirname, join, resolve } = require('node:path');

const source = join(__dirname, '..', 'src');
const endings = ['', '.ts', '.tsx', '.d.ts', '/index.ts', '/index.tsx'];

exports.interfaceVersion = 2;

exports.resolve = (specifier, from) => {
  const own = specifier.startsWith('.') || specifier.startsWith('@/');
  if (!own) return { found: false };
  const target = specifier.startsWith('@/') ? join(source, specifier.slice(2)) : resolve(dirname(from), specifier);
  const file = endings.map((ending) => target + ending).find((path) => existsSync(path) && statSync(path).isFile());
  return file ? { found: true, path: file } : { found: false };
};
