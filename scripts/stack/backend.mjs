import { copyFileSync, cpSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { backend, local, root } from './paths.mjs';
import { step } from './progress.mjs';
import { fingerprint, stamped } from './stamps.mjs';

const built = join(backend, 'target', 'quarkus-app');
/** Run from a copy: a later build replaces jars that a running JVM still reads. */
const running = join(local, 'backend');
const jar = join(running, 'quarkus-run.jar');

const sources = () => fingerprint([join(backend, 'pom.xml'), join(backend, 'src', 'main')]);

const build = (processes, { jdk, maven }, name, ...args) =>
  processes.run(name, maven, ['-q', '-B', '-ntp', '-f', join(backend, 'pom.xml'), ...args], {
    env: { JAVA_HOME: jdk },
  });

export async function buildBackend(processes, tools) {
  await stamped('backend', sources(), jar, () =>
    step('Building the backend', async () => {
      // Style is a matter of `make test`; it must not keep anyone from trying a change.
      await build(processes, tools, 'backend-build', 'package', '-Dmaven.test.skip=true', '-Dspotless.check.skip=true');
      takeOver();
    }),
  );
}

/** Tests listen on any free port: their usual one may be where `make run` has found a place. */
export const verifyBackend = (processes, tools) =>
  build(processes, tools, 'backend-verify', 'verify', '-Dquarkus.http.test-port=0');

/** The build describes the API that it has compiled; the committed contract is a copy of that. */
export async function contractFromCode(processes, tools) {
  await step('Building the backend', () =>
    build(processes, tools, 'backend-build', 'package', '-Dmaven.test.skip=true', '-Dspotless.check.skip=true'),
  );
  mkdirSync(join(root, 'openapi'), { recursive: true });
  copyFileSync(join(backend, 'target', 'openapi', 'openapi.yaml'), join(root, 'openapi', 'openapi.yaml'));
}

export const formatBackend = (processes, tools) => build(processes, tools, 'backend-format', 'spotless:apply');

/** Another build (`mvn verify`) has just made the same: no second one is needed. */
export const adoptBackendBuild = () => stamped('backend', sources(), jar, async () => takeOver());

function takeOver() {
  rmSync(running, { recursive: true, force: true });
  cpSync(built, running, { recursive: true });
}

/** Half a gigabyte is too little for the collector that a machine of two cores is given by itself (docs/performance.md). */
const JVM = ['-Xmx512m', '-XX:+UseSerialGC'];

export async function startBackend(processes, { jdk, port, database, issuer, webOrigin, municipality }) {
  const origin = `http://localhost:${port}`;
  const server = processes.serve('backend', join(jdk, 'bin', 'java'), [...JVM, '-jar', jar], {
    env: {
      ...database,
      QUARKUS_HTTP_HOST: '127.0.0.1',
      QUARKUS_HTTP_PORT: String(port),
      VEIKART_OIDC_ISSUER: issuer,
      VEIKART_WEB_ORIGINS: webOrigin,
      ...municipality.env,
      VEIKART_DATA_DIRECTORY: municipality.prepare(),
    },
  });
  await processes.untilAnswers(server, `${origin}/q/health/ready`, 400);
}
