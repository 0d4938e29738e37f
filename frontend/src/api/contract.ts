import { useSyncExternalStore } from 'react';

import { contractVersion } from './contract-version';

/** Semantic versions: only another major number means that this client may misread what it gets. */
export function isStale(builtWith: string, served: string): boolean {
  return builtWith.split('.')[0] !== served.split('.')[0];
}

let stale = false;
const listeners = new Set<() => void>();

export function compareContract(served: string | null) {
  if (stale || !served || !isStale(contractVersion, served)) return;
  stale = true;
  listeners.forEach((listener) => listener());
}

function subscribe(listener: () => void) {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export const useStaleClient = () => useSyncExternalStore(subscribe, () => stale);
