// Ends process groups when whoever started them is gone, however it went (kill -9, a closed terminal, a CI that
// lost patience). Reads "+<group>" and "-<group>" lines; the end of standard input means that the starter is gone.
import { createInterface } from 'node:readline';
import { endGroups } from './groups.mjs';

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => {});

const groups = new Set();
for await (const line of createInterface({ input: process.stdin })) {
  const group = Number(line.slice(1));
  if (line.startsWith('+')) groups.add(group);
  else groups.delete(group);
}
await endGroups([...groups]);
