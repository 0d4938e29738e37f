import { join } from 'node:path';
import { frontend, root } from '../stack/paths.mjs';

const tool = (name) => join(frontend, 'node_modules', '.bin', name);
const contract = join(root, 'openapi', 'openapi.yaml');

/** No error under the recommended rules of Redocly and of Spectral. */
export async function lintContract(processes) {
  await processes.run('contract-redocly', tool('redocly'), ['lint', '--extends=recommended', contract], {
    env: { REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' },
  });
  const ruleset = join(root, 'scripts', 'checks', 'spectral.yaml');
  await processes.run('contract-spectral', tool('spectral'), ['lint', '--fail-severity=error', `--ruleset=${ruleset}`, contract]);
}
