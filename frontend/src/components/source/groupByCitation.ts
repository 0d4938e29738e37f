import type { Citation } from '@/api/types';

interface Cited {
  ordinal: number;
  source: Citation;
}

/** Things that stand in the same place of the same source, which then is cited once. */
export interface CitedTogether<Thing> {
  source: Citation;
  members: Thing[];
}

/** In the order of the things; each place in a source where its first thing stands. */
export function groupByCitation<Thing extends Cited>(things: readonly Thing[]): CitedTogether<Thing>[] {
  const groups = new Map<string, CitedTogether<Thing>>();
  for (const thing of [...things].sort((a, b) => a.ordinal - b.ordinal)) {
    const { source } = thing;
    const key = `${source.code} ${source.locator ?? ''}`;
    const group = groups.get(key) ?? { source, members: [] };
    group.members.push(thing);
    groups.set(key, group);
  }
  return [...groups.values()];
}
