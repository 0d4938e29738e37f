// Makes the API's types, and the version that the client was built against, from the contract. With --check: fails when
// what is kept in the repository is not what the contract gives.
import { readFileSync, writeFileSync } from 'node:fs';

import openapiTypescript, { astToString } from 'openapi-typescript';
import { parse } from 'yaml';

const contract = new URL('../../openapi/openapi.yaml', import.meta.url);
const target = (name) => new URL(`../src/api/${name}`, import.meta.url);

const { info } = parse(readFileSync(contract, 'utf8'));
const generated = {
  'schema.d.ts': `// Generated from openapi/openapi.yaml by npm run generate.\n\n${astToString(await openapiTypescript(contract))}`,
  'contract-version.ts': `// Generated from openapi/openapi.yaml by npm run generate.\n\nexport const contractVersion = '${info.version}';\n`,
};

for (const [name, text] of Object.entries(generated)) {
  if (!process.argv.includes('--check')) {
    writeFileSync(target(name), text);
  } else if (readFileSync(target(name), 'utf8') !== text) {
    console.error(`src/api/${name} differs from openapi/openapi.yaml. Cure: npm run generate`);
    process.exitCode = 1;
  }
}
