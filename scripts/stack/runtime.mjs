import { execFileSync } from 'node:child_process';
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { aptInstall } from './apt.mjs';
import { keycloakHome } from './keycloak.mjs';
import { local, runtimePom, runtimeVersion } from './paths.mjs';
import { postgresLauncher, postgresPlatform } from './postgres.mjs';
import { Refusal } from './refusal.mjs';
import { step } from './progress.mjs';
import { fingerprint, stamped } from './stamps.mjs';

const WANTED_MAVEN = [3, 9];

function versionOfMaven(command, jdk) {
  try {
    const env = { ...process.env, JAVA_HOME: jdk };
    const version = execFileSync(command, ['-version'], { env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
    return version
      .match(/Apache Maven (\d+)\.(\d+)/)
      ?.slice(1)
      .map(Number);
  } catch {
    return undefined;
  }
}

const isNewEnough = ([major, minor]) =>
  major > WANTED_MAVEN[0] || (major === WANTED_MAVEN[0] && minor >= WANTED_MAVEN[1]);

/** A Maven that Quarkus accepts: the machine's own, or one that the machine's older one has unpacked. */
async function ensureMaven(processes, jdk) {
  const own = join(local, `apache-maven-${runtimeVersion('maven.distribution.version')}`);
  const ownCommand = join(own, 'bin', 'mvn');
  const print = fingerprint([runtimePom]);
  const machine = versionOfMaven('mvn', jdk);
  if (machine && isNewEnough(machine)) return 'mvn';
  if (!machine) {
    const installed = aptInstall('maven');
    if (!installed)
      throw new Refusal(
        'Veikart needs Maven, of any version from 3.6: install it (Debian/Ubuntu: apt-get install maven).',
      );
  }
  await stamped('maven', print, ownCommand, () =>
    step(`Fetching Maven ${runtimeVersion('maven.distribution.version')}`, async () => {
      forgetOlder('apache-maven-');
      await runtime(processes, 'mvn', jdk, 'fetch-maven', 'dependency:unpack@maven');
    }),
  );
  return ownCommand;
}

/** Also what an interrupted unpacking has left. */
function forgetOlder(prefix) {
  for (const name of readdirSync(local)) {
    if (name.startsWith(prefix)) rmSync(join(local, name), { recursive: true, force: true });
  }
}

const runtime = (processes, maven, jdk, name, ...goals) =>
  processes.run(
    name,
    maven,
    ['-q', '-B', '-ntp', '-f', runtimePom, `-Dpostgres.platform=${postgresPlatform()}`, ...goals],
    {
      env: { JAVA_HOME: jdk },
    },
  );

/** Maven, Keycloak and PostgreSQL in `.local/`; answers the Maven command. */
export async function ensureRuntime(processes, jdk) {
  const maven = await ensureMaven(processes, jdk);
  const print = fingerprint([runtimePom], postgresPlatform());
  await stamped('postgres', print, postgresLauncher, () =>
    step('Fetching PostgreSQL', async () => {
      rmSync(postgresLauncher, { recursive: true, force: true });
      await runtime(processes, maven, jdk, 'fetch-postgres', 'dependency:copy-dependencies@postgres');
    }),
  );
  await stamped('keycloak', print, keycloakHome(), () =>
    step('Fetching Keycloak (170 MB)', async () => {
      forgetOlder('keycloak-');
      await runtime(processes, maven, jdk, 'fetch-keycloak', 'dependency:unpack@keycloak');
    }),
  );
  return maven;
}
