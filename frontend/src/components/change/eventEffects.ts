import type { ChangeEvent, UnitRef, UnitStanding } from '@/api/types';
import { marksOf, type Mark } from './marks';

export type StatePart = 'name' | 'parent' | 'level' | 'leaderRole';

/** What an event did to one unit, whatever number of things it was. */
export interface UnitEffects {
  unit: UnitRef;
  marks: Mark[];
  before?: UnitStanding;
  after?: UnitStanding;
  differs: StatePart[];
}

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

/** What an event did: to the units that took part in it, and to those that only followed one of them. */
export interface AllEffects {
  units: UnitEffects[];
  followers: UnitEffects[];
}

/** One line for each unit: those that ended, those that began, then the rest, each in the order of the answer. */
export function effectsByUnit(event: Pick<ChangeEvent, 'effects' | 'from' | 'to'>): AllEffects {
  const parts = new Set([...event.from, ...event.to].map(({ unit }) => unit.code));
  const units = new Map<string, { unit: UnitRef; all: NonNullable<ChangeEvent['effects']> }>();
  for (const effect of event.effects ?? []) {
    const known = units.get(effect.unit.code);
    if (known) known.all.push(effect);
    else units.set(effect.unit.code, { unit: effect.unit, all: [effect] });
  }
  const order = (marks: readonly Mark[]) => (marks.includes('ENDED') ? 0 : marks.includes('NEW') ? 1 : 2);
  const all = [...units.values()]
    .map(({ unit, all: ofUnit }) => {
      const before = ofUnit.find((effect) => effect.before)?.before;
      const after = ofUnit.find((effect) => effect.after)?.after;
      return {
        unit,
        before,
        after,
        marks: marksOf({ unit, effects: ofUnit.map(({ effect }) => effect), before, after }),
        differs: differences(before, after),
      };
    })
    .sort((a, b) => order(a.marks) - order(b.marks));
  return {
    units: all.filter(({ unit }) => parts.has(unit.code)),
    followers: all.filter(({ unit }) => !parts.has(unit.code)),
  };
}

function differences(before: UnitStanding | undefined, after: UnitStanding | undefined): StatePart[] {
  if (!before || !after) return [];
  return [
    ...(same(before.name, after.name) ? [] : (['name'] as const)),
    ...(before.parent?.code === after.parent?.code ? [] : (['parent'] as const)),
    ...(before.level?.code === after.level?.code ? [] : (['level'] as const)),
    ...(same(before.leaderRole, after.leaderRole) ? [] : (['leaderRole'] as const)),
  ];
}
