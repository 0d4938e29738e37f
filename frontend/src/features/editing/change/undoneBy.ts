import type { ChangeEvent, ChangeEventEffect, UnitStanding } from '@/api/types';

const undoOrder: readonly ChangeEventEffect['effect'][] = ['BEGAN', 'ENDED', 'RENAMED', 'MOVED'];

/** What is taken back when a change is undone: for each of its effects, the units that it is taken back for. */
export function undoneBy(
  { effects = [] }: Pick<ChangeEvent, 'effects'>,
  words: (text: UnitStanding['name']) => string,
): { effect: ChangeEventEffect['effect']; names: string[] }[] {
  return undoOrder
    .map((effect) => ({
      effect,
      names: effects.filter((one) => one.effect === effect).map(({ unit }) => words(unit.name) || unit.code),
    }))
    .filter(({ names }) => names.length > 0);
}
