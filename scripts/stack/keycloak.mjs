import { chmodSync, copyFileSync, mkdirSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { local, root, runtimePom, runtimeVersion } from './paths.mjs';
import { step } from './progress.mjs';
import { fingerprint, stamped } from './stamps.mjs';

const realmTemplate = join(root, 'scripts', 'keycloak');
/** Local only: a realm that serves more than this machine gets its own. */
export const MACHINE_SECRET = 'veikart-machine';

export const keycloakHome = () => join(local, `keycloak-${runtimeVersion('keycloak.version')}`);
const script = () => join(keycloakHome(), 'bin', 'kc.sh');

/** The people of the local realm; each one's password is the user name. */
export function localLogins() {
  const { users } = JSON.parse(readFileSync(join(realmTemplate, 'veikart-users-0.json'), 'utf8'));
  const people = users.filter(({ credentials }) => credentials);
  return people.map(({ username, realmRoles, attributes }) => ({
    username,
    roles: realmRoles,
    unit: attributes.unit?.[0],
  }));
}

/** Settles the database kind ahead of time: a start that has to decide it takes half a minute longer. */
export async function buildKeycloak(processes, jdk) {
  await stamped('keycloak-build', fingerprint([runtimePom]), script(), () =>
    step('Preparing Keycloak', async () => {
      const bin = join(keycloakHome(), 'bin');
      for (const name of readdirSync(bin)) if (name.endsWith('.sh')) chmodSync(join(bin, name), 0o755);
      await processes.run('keycloak-build', script(), ['build', '--db=dev-mem'], { env: { JAVA_HOME: jdk } });
    }),
  );
}

/**
 * The realm lives in memory and comes from the template at each start: an existing realm would not be imported
 * again, and its redirect addresses change with the ports. Keycloak itself fills in the template's `${…}`.
 */
export async function startKeycloak(processes, { jdk, port, webOrigin, apiOrigin }) {
  const imports = join(keycloakHome(), 'data', 'import');
  mkdirSync(imports, { recursive: true });
  for (const file of readdirSync(realmTemplate)) copyFileSync(join(realmTemplate, file), join(imports, file));

  const origin = `http://localhost:${port}`;
  const server = processes.serve(
    'keycloak',
    script(),
    [
      'start',
      '--optimized',
      '--import-realm',
      '--cache=local',
      '--http-enabled=true',
      '--http-host=127.0.0.1',
      `--http-port=${port}`,
      `--hostname=${origin}`,
    ],
    {
      env: {
        JAVA_HOME: jdk,
        JAVA_OPTS_KC_HEAP: '-Xms64m -Xmx384m',
        // It serves one person for minutes: starting fast beats running fast.
        JAVA_OPTS_APPEND: '-XX:TieredStopAtLevel=1',
        VEIKART_WEB_ORIGIN: webOrigin,
        VEIKART_API_ORIGIN: apiOrigin,
        VEIKART_MACHINE_SECRET: MACHINE_SECRET,
      },
    },
  );
  await processes.untilAnswers(server, `${origin}/realms/veikart/.well-known/openid-configuration`, 180);
}
