// make run: builds and starts everything on this machine, and stops it again on Ctrl-C.
import { join } from 'node:path';
import { lock } from './stack/lock.mjs';
import { municipality } from './stack/municipalities.mjs';
import { local } from './stack/paths.mjs';
import { Processes } from './stack/processes.mjs';
import { say } from './stack/progress.mjs';
import { explain, Refusal } from './stack/refusal.mjs';
import { localLogins } from './stack/keycloak.mjs';
import { startStack } from './stack/stack.mjs';

function welcome({ client, api, keycloak, database }) {
  const logins = localLogins().map(({ username, roles, unit }) => {
    const where = unit ? `, unit ${unit}` : '';
    return `  ${username.padEnd(14)} ${username.padEnd(14)} ${roles.join(', ')}${where}`;
  });
  console.log(`
Veikart is ready.

  Web client     ${client}
  API            ${api}/api/v1
  Swagger UI     ${api}/docs
  Contract       ${api}/openapi.yaml
  Keycloak       ${keycloak}/realms/veikart/account
  Database       ${database}

  Login          Password       May
${logins.join('\n')}

  Logs are in .local/logs. Ctrl-C stops everything; the data stays until "make clean-data".
`);
}

async function main() {
  const chosen = municipality(process.env.DATA || 'baerum');
  lock('run', 'Veikart already runs from this folder');

  let processes;
  const finish = async (code) => {
    await processes.stop();
    process.exit(code);
  };
  processes = new Processes({
    logs: join(local, 'logs'),
    onDeath: (refusal) => {
      explain(refusal);
      finish(1);
    },
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.once(signal, async () => {
      say('Stopping …');
      await processes.stop();
      say('Stopped.');
      process.exit(0);
    });
  }

  try {
    welcome(await startStack(processes, { data: chosen.database, municipality: chosen }));
  } catch (error) {
    // What is being stopped fails for that reason only.
    if (processes.isStopping) return;
    explain(error);
    await finish(1);
  }
}

await main().catch((error) => {
  explain(error);
  process.exit(1);
});
