import { join } from 'node:path';
import { frontend, root } from './paths.mjs';
import { step } from './progress.mjs';
import { fingerprint, isCurrent, stamped } from './stamps.mjs';

const modules = join(frontend, 'node_modules');
const page = join(frontend, 'dist', 'index.html');

const lockfile = () => fingerprint([join(frontend, 'package-lock.json')], process.version);

function sources() {
  const files = ['src', 'public', 'index.html', 'package.json', 'package-lock.json', 'vite.config.ts', 'tsconfig.json'];
  return fingerprint(files.map((name) => join(frontend, name)));
}

const npm = (processes, name, args, env) => processes.run(name, 'npm', args, { cwd: frontend, env });

/** One of the client's own scripts, as package.json names it. */
export const clientScript = (processes, script, env) =>
  npm(processes, `client-${script.replaceAll(':', '-')}`, ['run', '--silent', script], env);

export async function installClient(processes) {
  await stamped('client-modules', lockfile(), modules, () =>
    step("Fetching the web client's libraries", () =>
      npm(processes, 'client-install', ['ci', '--no-audit', '--no-fund']),
    ),
  );
}

export async function buildClient(processes) {
  if (isCurrent('client', sources(), page)) return;
  await installClient(processes);
  await stamped('client', sources(), page, () =>
    step('Building the web client', () => clientScript(processes, 'build')),
  );
}

export async function startClient(processes, { port, apiOrigin, keycloakOrigin }) {
  await installClient(processes);
  const server = processes.serve(
    'client',
    'npm',
    ['run', '--silent', 'preview', '--', '--host', '127.0.0.1', '--port', String(port), '--strictPort'],
    { cwd: frontend, env: { VEIKART_API_ORIGIN: apiOrigin, VEIKART_OIDC_ORIGIN: keycloakOrigin } },
  );
  await processes.untilAnswers(server, `http://localhost:${port}/`, 60);
}

export async function typesFromContract(processes) {
  await installClient(processes);
  await clientScript(processes, 'generate');
}

/** The scripts around the stack keep the client's style, with the client's formatter. */
export const formatScripts = (processes, mode) =>
  processes.run('scripts-format', join(modules, '.bin', 'prettier'), [
    `--config=${join(frontend, '.prettierrc.json')}`,
    mode,
    join(root, 'scripts'),
  ]);

export async function formatClient(processes) {
  await installClient(processes);
  await clientScript(processes, 'format');
  await formatScripts(processes, '--write');
}
