import type { AffectedThing, ChangeEvent, ChangeEventEffect, UnitStanding } from '@/api/types';

export type StateMember = 'name' | 'level' | 'leaderRole' | 'parent';

const members: readonly StateMember[] = ['name', 'level', 'leaderRole', 'parent'];

export interface MemberChange {
  member: StateMember;
  before: string;
  after: string;
}

/** What happens to one unit, with every effect on it and what is different after. */
export interface UnitOutcome {
  code: string;
  /** What it is called after the change; a unit that ends, what it was called. */
  name: string;
  effects: readonly ChangeEventEffect['effect'][];
  changes: readonly MemberChange[];
  /** The state to tell of a unit that begins or ends. */
  state?: UnitStanding;
}

export interface Outcome {
  /** The units that the change is about. */
  units: readonly UnitOutcome[];
  /** Those that only follow a unit above them. */
  following: readonly UnitOutcome[];
}

type Words = (text: UnitStanding['name']) => string;

const valueOf = (state: UnitStanding | undefined, member: StateMember, words: Words): string => {
  switch (member) {
    case 'name':
    case 'leaderRole':
      return words(state?.[member]);
    case 'level':
      return words(state?.level?.name);
    case 'parent':
      return words(state?.parent?.name) || (state?.parent?.code ?? '');
  }
};

/** The effects of a change, told unit by unit: those that the request names first, then those that only move along. */
export function describeOutcome(
  { effects = [], from, to }: Pick<ChangeEvent, 'effects' | 'from' | 'to'>,
  words: Words,
): Outcome {
  const named = new Set([...from, ...to].map(({ unit }) => unit.code));
  const byUnit = new Map<string, ChangeEventEffect[]>();
  for (const effect of effects) byUnit.set(effect.unit.code, [...(byUnit.get(effect.unit.code) ?? []), effect]);
  const outcomes = [...byUnit.values()].map((ofUnit) => outcomeOf(ofUnit, words));
  return {
    units: outcomes.filter(({ code }) => named.has(code)),
    following: outcomes.filter(({ code }) => !named.has(code)),
  };
}

function outcomeOf(ofUnit: readonly ChangeEventEffect[], words: Words): UnitOutcome {
  const [first] = ofUnit;
  const before = ofUnit.find((effect) => effect.before)?.before;
  const after = ofUnit.find((effect) => effect.after)?.after;
  const effects = ofUnit.map(({ effect }) => effect);
  const code = first?.unit.code ?? '';
  const wholeLife = effects.includes('BEGAN') || effects.includes('ENDED');
  return {
    code,
    name: words(after?.name ?? before?.name) || words(first?.unit.name) || code,
    effects,
    changes: wholeLife
      ? []
      : members
          .map((member) => ({
            member,
            before: valueOf(before, member, words),
            after: valueOf(after, member, words),
          }))
          .filter((change) => change.before !== change.after),
    state: wholeLife ? (after ?? before) : undefined,
  };
}

const order: readonly AffectedThing['type'][] = ['GOAL', 'PLAN', 'INDICATOR', 'POSITION', 'FIGURES'];

/** The affected things by type, in a fixed order; a type without any is left out. */
export function groupAffected(
  items: readonly AffectedThing[],
): { type: AffectedThing['type']; items: AffectedThing[] }[] {
  return order
    .map((type) => ({ type, items: items.filter((item) => item.type === type) }))
    .filter((group) => group.items.length > 0);
}

/** Figures stay with the unit that they are about. */
export const canBeHanded = (thing: AffectedThing): boolean => thing.type !== 'FIGURES';

const undoOrder: readonly ChangeEventEffect['effect'][] = ['BEGAN', 'ENDED', 'RENAMED', 'MOVED'];

/** What is taken back when a change is undone: for each of its effects, the units that it is taken back for. */
export function undoneBy(
  { effects = [] }: Pick<ChangeEvent, 'effects'>,
  words: Words,
): { effect: ChangeEventEffect['effect']; names: string[] }[] {
  return undoOrder
    .map((effect) => ({
      effect,
      names: effects.filter((one) => one.effect === effect).map(({ unit }) => words(unit.name) || unit.code),
    }))
    .filter(({ names }) => names.length > 0);
}
