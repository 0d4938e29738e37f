// make bench: how fast the answers are that have a bar to keep, over HTTP, against the packaged backend and a database of its own.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { cases } from './bench/cases.mjs';
import { load } from './bench/load.mjs';
import { organisation, statements } from './bench/organisation.mjs';
import { table } from './bench/table.mjs';
import { buildBackend, startBackend } from './stack/backend.mjs';
import { findJdk } from './stack/jdk.mjs';
import { lock } from './stack/lock.mjs';
import { local, root } from './stack/paths.mjs';
import { freePort } from './stack/ports.mjs';
import { postgresLauncher, startPostgres } from './stack/postgres.mjs';
import { Processes } from './stack/processes.mjs';
import { step } from './stack/progress.mjs';
import { explain } from './stack/refusal.mjs';
import { ensureRuntime } from './stack/runtime.mjs';

/** Away from where `make run` and `make test` listen. */
const PORTS = { postgres: 34329, backend: 34080 };
/** Nothing that is measured needs a login; port 9 is the one that throws everything away (RFC 863). */
const NO_ISSUER = 'http://127.0.0.1:9/realms/veikart';
/** An empty database: what it holds is filled in here. */
const NOBODY = { env: { VEIKART_MUNICIPALITY_FICTIONAL: 'true' }, prepare: () => '' };

async function fill(jdk, database, folder, made) {
  const file = join(folder, 'organisation.sql');
  writeFileSync(file, `${[...statements(made)].join('\n')}\n`);
  await processes.run('bench-fill', join(jdk, 'bin', 'java'), [
    '-cp',
    join(postgresLauncher, '*'),
    join(root, 'scripts', 'runtime', 'RunSql.java'),
    database.QUARKUS_DATASOURCE_JDBC_URL,
    database.QUARKUS_DATASOURCE_USERNAME,
    database.QUARKUS_DATASOURCE_PASSWORD,
    file,
  ]);
}

/** @returns how many bars were missed */
async function bench(folder) {
  const jdk = findJdk();
  const maven = await ensureRuntime(processes, jdk);
  await buildBackend(processes, { jdk, maven });
  const port = await freePort(PORTS.backend);
  const origin = `http://127.0.0.1:${port}`;
  const made = organisation();
  await step('Starting PostgreSQL and the backend', async () => {
    const database = await startPostgres(processes, {
      jdk,
      port: await freePort(PORTS.postgres),
      data: join(folder, 'postgres'),
    });
    await startBackend(processes, { jdk, port, database, issuer: NO_ISSUER, webOrigin: origin, municipality: NOBODY });
    await fill(jdk, database, folder, made);
  });

  const rows = [];
  for (const { what, bar, request, warmUp, rounds } of await cases(origin, made)) {
    rows.push({ what, bar, ...(await step(what, () => load(request, { warmUp, rounds }))) });
  }
  const [{ model }] = cpus();
  console.log(`
${made.units.length} units, ${made.events.length} events; one client, one connection, warm, nothing cached.
${cpus().length} cores (${model.trim()}), ${Math.round(totalmem() / 2 ** 30)} GB

${table(rows)}
`);
  return rows.filter(({ bar, p50 }) => bar !== undefined && p50 > bar).length;
}

let processes;
const folder = mkdtempSync(join(tmpdir(), 'veikart-bench-'));
process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
let code = 1;
try {
  lock('bench', 'The bench already runs in this folder');
  processes = new Processes({ logs: join(local, 'logs', 'bench'), onDeath: explain });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.once(signal, async () => {
      await processes.stop();
      process.exit(130);
    });
  }
  code = (await bench(folder)) === 0 ? 0 : 1;
} catch (error) {
  if (!processes?.isStopping) explain(error);
}
await processes?.stop();
process.exit(code);
