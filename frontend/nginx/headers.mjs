// Writes the client's answer headers as nginx directives, so that they stand in one file for every server.
import { readFileSync } from 'node:fs';

const { headers } = JSON.parse(readFileSync(new URL('../security-headers.json', import.meta.url), 'utf8'));
for (const [name, value] of Object.entries(headers)) console.log(`add_header ${name} "${value}" always;`);
