import { describe, expect, it } from 'vitest';

import { describeOutcome, groupAffected } from './outcome';
import type { AffectedThing, ChangeEventEffect, UnitStanding, UnitRef } from '@/api/types';

const ref = (code: string): UnitRef => ({ id: code, code, name: { nb: code } });
const state = (name: string, parent?: string): UnitStanding => ({
  name: { nb: name },
  level: { code: 'enhet', name: { nb: 'Enhet' } },
  ...(parent ? { parent: ref(parent) } : {}),
});
const words = (text: { nb?: string } | undefined) => text?.nb ?? '';
const describeAll = (effects: ChangeEventEffect[], from: string[], to: string[]) =>
  describeOutcome(
    {
      effects,
      from: from.map((code) => ({ unit: ref(code), ended: true })),
      to: to.map((code) => ({ unit: ref(code), began: false })),
    },
    words,
  );

describe('what a change does', () => {
  it('tells what is different before and after, and nothing that is the same', () => {
    const { units } = describeAll(
      [
        { unit: ref('a'), effect: 'RENAMED', before: state('Gammelt', 'x'), after: state('Nytt', 'y') },
        { unit: ref('a'), effect: 'MOVED', before: state('Gammelt', 'x'), after: state('Nytt', 'y') },
      ],
      [],
      ['a'],
    );
    expect(units).toEqual([
      {
        code: 'a',
        name: 'Nytt',
        effects: ['RENAMED', 'MOVED'],
        changes: [
          { member: 'name', before: 'Gammelt', after: 'Nytt' },
          { member: 'parent', before: 'x', after: 'y' },
        ],
        state: undefined,
      },
    ]);
  });

  it('tells of a whole life what it was or becomes, rather than what differs', () => {
    const { units } = describeAll(
      [
        { unit: ref('ny'), effect: 'BEGAN', after: state('Ny', 'x') },
        { unit: ref('gammel'), effect: 'ENDED', before: state('Gammel', 'x') },
      ],
      ['gammel'],
      ['ny'],
    );
    expect(units.map(({ name, changes, state: told }) => [name, changes.length, words(told?.name)])).toEqual([
      ['Ny', 0, 'Ny'],
      ['Gammel', 0, 'Gammel'],
    ]);
  });

  it('keeps those that only move along apart', () => {
    const { units, following } = describeAll(
      [
        { unit: ref('gammel'), effect: 'ENDED', before: state('Gammel', 'x') },
        { unit: ref('under'), effect: 'MOVED', before: state('Under', 'gammel'), after: state('Under', 'x') },
      ],
      ['gammel'],
      ['x'],
    );
    expect([units, following].map((group) => group.map(({ code }) => code))).toEqual([['gammel'], ['under']]);
  });
});

it('affected things stand by type, in one order', () => {
  const thing = (type: AffectedThing['type'], code: string): AffectedThing => ({
    type,
    id: code,
    code,
    title: { nb: code },
    from: ref('a'),
  });
  const groups = groupAffected([
    thing('FIGURES', 'tall'),
    thing('GOAL', 'b'),
    thing('POSITION', 'c'),
    thing('GOAL', 'a'),
  ]);
  expect(groups.map(({ type, items }) => [type, items.map(({ code }) => code)])).toEqual([
    ['GOAL', ['b', 'a']],
    ['POSITION', ['c']],
    ['FIGURES', ['tall']],
  ]);
});
