import { setTimeout as pause } from 'node:timers/promises';

const PATIENCE_MS = 20_000;

function signal(group, name) {
  try {
    process.kill(-group, name);
    return true;
  } catch {
    return false;
  }
}

export const isAlive = (group) => signal(group, 0);

/** Asks process groups to end, waits, and ends by force what has not ended. */
export async function endGroups(groups) {
  for (const group of groups) signal(group, 'SIGTERM');
  const deadline = Date.now() + PATIENCE_MS;
  let left = groups;
  while (left.length > 0 && Date.now() < deadline) {
    await pause(50);
    left = left.filter(isAlive);
  }
  for (const group of left) signal(group, 'SIGKILL');
}
