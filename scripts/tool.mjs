// The smaller targets of the Makefile.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { contractFromCode, formatBackend } from './stack/backend.mjs';
import { formatClient, typesFromContract } from './stack/client.mjs';
import { findJdk } from './stack/jdk.mjs';
import { buildKeycloak } from './stack/keycloak.mjs';
import { refuseWhileHeld } from './stack/lock.mjs';
import { databases, generatedData } from './stack/municipalities.mjs';
import { backend, frontend, local } from './stack/paths.mjs';
import { Processes } from './stack/processes.mjs';
import { say } from './stack/progress.mjs';
import { explain, Refusal } from './stack/refusal.mjs';
import { ensureRuntime } from './stack/runtime.mjs';

const forget = (...paths) => paths.forEach((path) => rmSync(path, { recursive: true, force: true }));

function refuseWhileRunning() {
  refuseWhileHeld('run', 'Veikart runs from this folder: stop it first');
  refuseWhileHeld('test', 'The tests run in this folder: wait for them first');
}

const tools = {
  async prepare(processes) {
    const jdk = findJdk();
    await ensureRuntime(processes, jdk);
    await buildKeycloak(processes, jdk);
    say('Maven, PostgreSQL and Keycloak are in .local/');
  },
  async contract(processes) {
    const jdk = findJdk();
    const maven = await ensureRuntime(processes, jdk);
    await contractFromCode(processes, { jdk, maven });
    await typesFromContract(processes);
  },
  async format(processes) {
    const jdk = findJdk();
    const maven = await ensureRuntime(processes, jdk);
    await formatBackend(processes, { jdk, maven });
    await formatClient(processes);
  },
  'clean-data'() {
    refuseWhileRunning();
    forget(...databases, generatedData);
    say('The local data is gone.');
  },
  clean() {
    refuseWhileRunning();
    forget(local, join(backend, 'target'), join(frontend, 'dist'), join(frontend, 'node_modules'));
    say('Everything built, fetched and stored in this folder is gone.');
  },
};

const processes = new Processes({ logs: join(local, 'logs') });
let code = 0;
try {
  const tool = tools[process.argv[2]];
  if (!tool) throw new Refusal(`There is ${Object.keys(tools).join(', ')}.`);
  await tool(processes);
} catch (error) {
  explain(error);
  code = 1;
}
await processes.stop();
process.exit(code);
