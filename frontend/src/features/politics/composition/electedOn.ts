import type { CompositionPlace, ElectoralListRef, LanguageMap } from '@/api/types';
import type { Block } from './seating';

/** The list that most or all in a group were elected on: told once, where the group is not called the same. */
export interface SharedList {
  list: ElectoralListRef;
  byAll: boolean;
}

/** The lists that those in a block were elected on, as far as the name of the group does not tell it already. */
export interface ElectedOn {
  shared?: SharedList;
  of: (place: CompositionPlace) => ElectoralListRef | undefined;
}

export function electedOn({ kind, group, places }: Block, localised: (value: LanguageMap) => string): ElectedOn {
  if (kind === 'VACANT' || kind === 'NOT_REGISTERED') return { of: ({ list }) => list };
  const called = group && localised(group.name);
  const most = mostCommon(places);
  const shared = most && localised(most.list.name) !== called && places.length > 1 ? most : undefined;
  return {
    shared,
    of: ({ list }) => (list && list.code !== shared?.list.code && localised(list.name) !== called ? list : undefined),
  };
}

/** Of more than half of them, so that nobody is told of a list that is theirs by chance. */
function mostCommon(places: readonly CompositionPlace[]): SharedList | undefined {
  for (const { list } of places) {
    if (!list) continue;
    const count = places.filter((place) => place.list?.code === list.code).length;
    if (2 * count > places.length) return { list, byAll: count === places.length };
  }
  return undefined;
}
