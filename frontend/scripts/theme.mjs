// Builds the theme's CSS from designsystemet.config.json. With --check: fails when the file kept in the repository is not
// what the configuration gives.
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readFileSync } from 'node:fs';

const work = 'node_modules/.cache/veikart-theme';
const kept = 'src/app/theme/veikart.generated.css';
const cli = (...rest) =>
  execFileSync('node_modules/.bin/designsystemet', ['tokens', ...rest, '--config', 'designsystemet.config.json'], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });

mkdirSync(work, { recursive: true });
cli('create', '--clean');
cli('build', '--tokens', `${work}/tokens`, '--out-dir', `${work}/built`, '--clean');

const built = `${work}/built/veikart.css`;
if (!process.argv.includes('--check')) {
  copyFileSync(built, kept);
} else if (readFileSync(built, 'utf8') !== readFileSync(kept, 'utf8')) {
  console.error(`${kept} differs from designsystemet.config.json. Cure: npm run theme`);
  process.exit(1);
}
