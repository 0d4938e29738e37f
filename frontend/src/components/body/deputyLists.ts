import type { CompositionDeputy, ElectoralListRef } from '@/api/types';

export interface DeputyList {
  key: string;
  /** The list they were elected on; none where they were elected for the whole body. */
  list?: ElectoralListRef;
  deputies: CompositionDeputy[];
}

/** A rank is a rank on a list: deputies by list, in the order in which they are called in. */
export function deputyLists(
  deputies: readonly CompositionDeputy[],
  nameOf: (list: ElectoralListRef) => string,
): DeputyList[] {
  const lists = new Map<string, DeputyList>();
  for (const deputy of deputies) {
    const key = deputy.list?.code ?? '';
    const found = lists.get(key) ?? { key, list: deputy.list, deputies: [] };
    found.deputies.push(deputy);
    lists.set(key, found);
  }
  const alphabet = new Intl.Collator('nb-NO');
  return [...lists.values()]
    .map((one) => ({ ...one, deputies: [...one.deputies].sort((a, b) => a.rank - b.rank) }))
    .sort((a, b) => Number(!a.list) - Number(!b.list) || alphabet.compare(name(a), name(b)));

  function name({ list }: DeputyList) {
    return list ? nameOf(list) : '';
  }
}
