import { buildBackend, startBackend } from './backend.mjs';
import { buildClient, startClient } from './client.mjs';
import { findJdk } from './jdk.mjs';
import { buildKeycloak, startKeycloak } from './keycloak.mjs';
import { startPostgres } from './postgres.mjs';
import { freePort } from './ports.mjs';
import { say, step } from './progress.mjs';
import { ensureRuntime } from './runtime.mjs';

/** Where each part listens when nobody else does. PostgreSQL keeps away from 5432, where a machine's own one is. */
export const PREFERRED_PORTS = { postgres: 54329, keycloak: 8180, backend: 8080, client: 5173 };

async function choosePorts(preferred) {
  const ports = {};
  for (const [name, wish] of Object.entries(preferred)) {
    ports[name] = await freePort(wish);
    if (ports[name] !== wish) say(`Port ${wish} is taken: ${name} listens on ${ports[name]}`);
  }
  return ports;
}

/**
 * Builds what has changed and starts PostgreSQL, Keycloak, backend and web client; resolves with their addresses when
 * all are ready. Stopping is up to the caller: `processes.stop()`.
 */
export async function startStack(processes, { data, municipality, preferredPorts = PREFERRED_PORTS }) {
  const jdk = findJdk();
  const maven = await ensureRuntime(processes, jdk);
  const ports = await choosePorts(preferredPorts);
  const client = `http://localhost:${ports.client}`;
  const api = `http://localhost:${ports.backend}`;
  const keycloak = `http://localhost:${ports.keycloak}`;
  const issuer = `${keycloak}/realms/veikart`;

  await Promise.all([
    buildKeycloak(processes, jdk).then(() =>
      step('Starting Keycloak', () =>
        startKeycloak(processes, { jdk, port: ports.keycloak, webOrigin: client, apiOrigin: api }),
      ),
    ),
    Promise.all([
      step('Starting PostgreSQL', () => startPostgres(processes, { jdk, port: ports.postgres, data })),
      buildBackend(processes, { jdk, maven }),
    ]).then(([database]) =>
      step('Starting the backend', () =>
        startBackend(processes, { jdk, port: ports.backend, database, issuer, webOrigin: client, municipality }),
      ),
    ),
    buildClient(processes).then(() =>
      step('Starting the web client', () =>
        startClient(processes, { port: ports.client, apiOrigin: api, keycloakOrigin: keycloak }),
      ),
    ),
  ]);
  return { client, api, keycloak, database: `postgresql://veikart:veikart@127.0.0.1:${ports.postgres}/veikart` };
}
