import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, realpathSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { homedir } from 'node:os';
import { Refusal } from './refusal.mjs';

const RELEASE = 25;

/** The feature release of the JDK in a folder, undefined where there is no compiler: a JRE does not do. */
export function releaseOf(home) {
  const release = join(home, 'release');
  if (!existsSync(release) || !existsSync(join(home, 'bin', 'javac'))) return undefined;
  const version = readFileSync(release, 'utf8').match(/^JAVA_VERSION="(\d+)/m);
  return version ? Number(version[1]) : undefined;
}

const children = (folder, ...rest) =>
  existsSync(folder) ? readdirSync(folder).map((name) => join(folder, name, ...rest)) : [];

function fromPath() {
  return (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, 'javac'))
    .filter(existsSync)
    .map((javac) => dirname(dirname(realpathSync(javac))));
}

function fromMacOs() {
  if (process.platform !== 'darwin') return [];
  try {
    return [
      execFileSync('/usr/libexec/java_home', ['-v', String(RELEASE)], { encoding: 'utf8', stdio: 'pipe' }).trim(),
    ];
  } catch {
    return [];
  }
}

/** The home of a JDK 25, or failing that of a newer one, whichever Java is the machine's default. */
export function findJdk() {
  const candidates = [
    ...(process.env.JAVA_HOME ? [process.env.JAVA_HOME] : []),
    ...fromPath(),
    ...children('/usr/lib/jvm'),
    ...children('/opt'),
    ...children(join(homedir(), '.sdkman', 'candidates', 'java')),
    ...children(join(homedir(), '.jdks')),
    ...children('/Library/Java/JavaVirtualMachines', 'Contents', 'Home'),
    ...fromMacOs(),
  ].map((home) => ({ home, release: releaseOf(home) }));
  const fit =
    candidates.find(({ release }) => release === RELEASE) ?? candidates.find(({ release }) => release > RELEASE);
  if (!fit) {
    throw new Refusal(`Veikart needs a JDK ${RELEASE}: install one (https://adoptium.net) or point JAVA_HOME at it.`);
  }
  return fit.home;
}
