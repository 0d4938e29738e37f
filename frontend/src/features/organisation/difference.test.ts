import { describe, expect, it } from 'vitest';

import { marksOf } from '@/components/change/marks';
import { translate } from '@/i18n';
import { unitNode } from '@/testing/fixtures';
import { changeEvent, difference, merger, unitChange, unitRef, unitStanding } from '@/testing/organisationFixtures';
import { countChanges, countedWords, tellChanges, unionTree, withEffects } from './difference';

const merged = [
  unitChange('solberg', { effects: ['ENDED'] }),
  unitChange('nes', { effects: ['ENDED'] }),
  unitChange('fjordhagen', { effects: ['BEGAN'] }),
];

describe('the marks of a unit', () => {
  it('tell a new name from another level', () => {
    const before = unitStanding({ called: 'Gammel' });
    expect(marksOf(unitChange('a', { effects: ['RENAMED'], before, after: unitStanding({ called: 'Ny' }) }))).toEqual([
      'RENAMED',
    ]);
    const level = { code: 'sektor', name: { nb: 'Sektor' } };
    expect(marksOf(unitChange('a', { effects: ['RENAMED', 'MOVED'], before, after: { ...before, level } }))).toEqual([
      'CHANGED',
      'MOVED',
    ]);
  });
});

describe('the tree of both days', () => {
  const codes = (node: ReturnType<typeof unitNode>): unknown =>
    node.children.length > 0 ? [node.code, ...node.children.map(codes)] : node.code;

  it('keeps what has ended where it stood, also below another that has ended', () => {
    const earlier = unitNode('topp', [unitNode('a', [unitNode('b', [unitNode('c')])]), unitNode('d')]);
    const later = unitNode('topp', [unitNode('d'), unitNode('e')]);
    expect(codes(unionTree(earlier, later) ?? later)).toEqual(['topp', 'd', 'e', ['a', ['b', 'c']]]);
  });

  it('shows a unit that has moved once, where it stands since', () => {
    const earlier = unitNode('topp', [unitNode('a', [unitNode('b')]), unitNode('c')]);
    const later = unitNode('topp', [unitNode('c', [unitNode('b')])]);
    expect(codes(unionTree(earlier, later) ?? later)).toEqual(['topp', ['c', 'b'], 'a']);
  });

  it('is the one that there is when the other day has none', () => {
    expect(unionTree(undefined, unitNode('topp'))?.code).toBe('topp');
    expect(unionTree(unitNode('topp'), undefined)?.code).toBe('topp');
    expect(unionTree(undefined, undefined)).toBeUndefined();
  });

  it('has a former root under the new one', () => {
    expect(
      codes(unionTree(unitNode('radmann', [unitNode('a')]), unitNode('direktor', [unitNode('a')])) ?? unitNode('x')),
    ).toEqual(['direktor', 'a', 'radmann']);
  });
});

describe('the difference in words', () => {
  const words = (...input: Parameters<typeof countChanges>) => countedWords(countChanges(...input), translate);

  it('says what became of those that ended as far as an event tells', () => {
    expect(words(difference(merged), [merger()])).toEqual(['1 enhet kom til', '2 ble slått sammen med andre']);
    expect(words(difference(merged), [])).toEqual(['1 enhet kom til', '2 ble lagt ned']);
  });

  it('names what is counted once', () => {
    expect(words(difference([unitChange('a', { effects: ['MOVED'] })]), [])).toEqual(['1 enhet ble flyttet']);
  });

  it('is silent where nothing is otherwise', () => {
    expect(words(difference([]), [])).toEqual([]);
  });

  it('tells by themselves the changes that no event tells of', () => {
    const alone = unitChange('alene', { effects: ['MOVED'] });
    expect(tellChanges([...merged, alone], [merger()]).untold).toEqual([alone]);
  });

  it('takes those that hung under a unit of an event for its followers', () => {
    const follower = unitChange('sfo', {
      effects: ['MOVED'],
      before: unitStanding({ parent: unitRef('solberg') }),
      after: unitStanding({ parent: unitRef('fjordhagen') }),
    });
    const told = tellChanges([...merged, follower], [merger()]);
    expect(told.untold).toEqual([]);
    expect(told.followers.get('fjordhagen')).toEqual([follower.unit]);
  });
});

describe('an event of a list', () => {
  const change = unitChange('arkiv', {
    effects: ['RENAMED'],
    before: unitStanding({ called: 'Arkiv' }),
    after: unitStanding({ called: 'Dokumentsenter' }),
  });
  const renamed = (code: string) =>
    changeEvent({ code, kind: 'RENAMED', to: [{ unit: change.unit, began: false }], effects: undefined });

  it('is told what its units were before by the difference', () => {
    expect(withEffects([renamed('a')], [change])[0]?.effects).toEqual([
      { unit: change.unit, effect: 'RENAMED', before: change.before, after: change.after },
    ]);
  });

  it('is not told what another event of the kind may have done', () => {
    expect(withEffects([renamed('a'), renamed('b')], [change]).map(({ effects }) => effects)).toEqual([
      undefined,
      undefined,
    ]);
    expect(withEffects([renamed('a')], [])[0]?.effects).toBeUndefined();
  });
});
