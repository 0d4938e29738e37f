import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { frontend, root, runtimeVersion } from '../stack/paths.mjs';
import { Refusal } from '../stack/refusal.mjs';

const COMPOSE_COMMANDS = [['docker', 'compose'], ['docker-compose']];

/**
 * What can be said about docker-compose.yml without a container engine: it is YAML, what it names is there, and it
 * runs the versions that are tested. Where a compose command is installed, that one judges too.
 */
export function checkCompose() {
  const faults = [...faultsOf(join(root, 'docker-compose.yml')), ...faultsOfInstalledCompose()];
  if (faults.length > 0) throw new Refusal(faults.join('\n'));
}

function faultsOf(file) {
  const { services, volumes = {} } = createRequire(join(frontend, 'package.json'))('yaml').parse(
    readFileSync(file, 'utf8'),
  );
  const faults = [];
  const demand = (fits, fault) => fits || faults.push(`docker-compose.yml: ${fault}`);

  for (const [name, service] of Object.entries(services)) {
    if (service.build) {
      const dockerfile = join(root, service.build.context, service.build.dockerfile);
      demand(existsSync(dockerfile), `${name} is built from ${service.build.dockerfile}, which is not there`);
      if (existsSync(dockerfile)) faults.push(...missingCopies(dockerfile));
    }
    for (const volume of service.volumes ?? []) {
      const [source] = volume.split(':');
      const isThere = source.startsWith('.') ? existsSync(join(root, source)) : source in volumes;
      demand(isThere, `${name} mounts ${source}, which is not there`);
    }
    for (const port of service.ports ?? [])
      demand(port.startsWith('127.0.0.1:'), `${name} opens ${port} to the network`);
    for (const other of Object.keys(service.depends_on ?? {}))
      demand(other in services, `${name} waits for ${other}, which is not there`);
  }
  const wanted = {
    postgres: `postgres:${runtimeVersion('postgres.version').split('.')[0]}`,
    keycloak: `quay.io/keycloak/keycloak:${runtimeVersion('keycloak.version')}`,
  };
  for (const [name, image] of Object.entries(wanted)) {
    demand(
      services[name]?.image === image,
      `${name} is ${services[name]?.image}, but ${image} is what "make run" starts`,
    );
  }
  return faults;
}

function missingCopies(dockerfile) {
  return [...readFileSync(dockerfile, 'utf8').matchAll(/^COPY (?!--from)(.+)$/gm)]
    .flatMap(([, paths]) => paths.split(/\s+/).slice(0, -1))
    .filter((path) => !existsSync(join(root, path)))
    .map((path) => `${dirname(dockerfile).slice(root.length + 1)}/Dockerfile copies ${path}, which is not there`);
}

function faultsOfInstalledCompose() {
  for (const [command, ...args] of COMPOSE_COMMANDS) {
    if (spawnSync(command, [...args, 'version'], { stdio: 'ignore' }).status === 0) {
      const judged = spawnSync(command, [...args, '--env-file', '.env.example', 'config', '--quiet'], {
        cwd: root,
        encoding: 'utf8',
      });
      return judged.status === 0 ? [] : [judged.stderr.trim()];
    }
  }
  return [];
}
