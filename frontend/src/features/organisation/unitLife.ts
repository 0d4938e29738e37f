import type { UnitStretch } from '@/api/types';
import { lastDay } from '@/components/dates';

export type LifeChange = 'name' | 'level' | 'leaderRole' | 'parent';

/** A time in which nothing changed, with what was otherwise in the time before it. */
export interface LifeStretch {
  stretch: UnitStretch;
  before?: UnitStretch;
  changed: LifeChange[];
  /** A day inside it, to open pages on. */
  day: string | undefined;
}

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

/** A unit's life as a story: each stretch with what it brought. */
export function unitLife(stretches: readonly UnitStretch[]): LifeStretch[] {
  return stretches.map((stretch, index) => {
    const before = stretches[index - 1];
    const changed: LifeChange[] = before
      ? [
          ...(same(before.name, stretch.name) ? [] : (['name'] as const)),
          ...(before.parent?.code === stretch.parent?.code ? [] : (['parent'] as const)),
          ...(before.level.code === stretch.level.code ? [] : (['level'] as const)),
          ...(same(before.leaderRole, stretch.leaderRole) ? [] : (['leaderRole'] as const)),
        ]
      : [];
    const day = stretch.validFrom ?? stretch.attestedOn ?? (stretch.validTo && lastDay(stretch.validTo));
    return { stretch, before, changed, day };
  });
}
