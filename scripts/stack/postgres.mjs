import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { local, root } from './paths.mjs';
import { Refusal } from './refusal.mjs';

const PLATFORMS = {
  'linux-x64': 'linux-amd64',
  'linux-arm64': 'linux-arm64v8',
  'darwin-x64': 'darwin-amd64',
  'darwin-arm64': 'darwin-arm64v8',
};

/** The folder of jars that the launcher runs from. */
export const postgresLauncher = join(local, 'postgres-launcher');

export function postgresPlatform() {
  const platform = PLATFORMS[`${process.platform}-${process.arch}`];
  if (!platform)
    throw new Refusal(
      `There are no PostgreSQL binaries for ${process.platform} on ${process.arch}: use docker compose.`,
    );
  return platform;
}

/** PostgreSQL refuses to run as root; the library then hides root in a user namespace, where there are such. */
function refuseRootWithoutNamespaces() {
  if (process.platform !== 'linux' || process.getuid() !== 0) return;
  if (spawnSync('unshare', ['-U', 'true']).status !== 0) {
    throw new Refusal(
      'PostgreSQL refuses to run as root and this machine allows no user namespaces: run Veikart as an ordinary user.',
    );
  }
}

export async function startPostgres(processes, { jdk, port, data }) {
  refuseRootWithoutNamespaces();
  const server = processes.serve('postgres', join(jdk, 'bin', 'java'), [
    // The launcher lives for the length of the stack and does next to nothing in it.
    '-XX:TieredStopAtLevel=1',
    '-Xmx256m',
    `-Dot.epg.working-dir=${join(local, 'postgres-binaries')}`,
    '-Dorg.slf4j.simpleLogger.showThreadName=false',
    '-Dorg.slf4j.simpleLogger.showLogName=false',
    '-cp',
    join(postgresLauncher, '*'),
    join(root, 'scripts', 'runtime', 'PostgresServer.java'),
    String(port),
    data,
  ]);
  await processes.untilLogged(server, 'PostgreSQL ready', 60);
  return {
    QUARKUS_DATASOURCE_JDBC_URL: `jdbc:postgresql://127.0.0.1:${port}/veikart`,
    QUARKUS_DATASOURCE_USERNAME: 'veikart',
    QUARKUS_DATASOURCE_PASSWORD: 'veikart',
  };
}
