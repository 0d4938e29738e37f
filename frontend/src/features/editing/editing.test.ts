import { describe, expect, it } from 'vitest';

import { goal } from '@/testing/fixtures';
import { findDifferences, isDecided, proposedChoices, resolve } from './conflict';
import { dropDraft, keepDraft, readDraft } from './draft';
import { placeFaults } from './faults';
import { emptyGoal, goalFields, valuesOf } from './fields';
import { idempotencyKeyFor } from './idempotency';
import { mergePatch, newObject } from './patch';

const base = valuesOf(goal({ title: { nb: 'Et mål', nn: 'Eit mål' }, number: 3, kind: 'WHAT', kindInferred: true }));

describe('a merge patch', () => {
  it('holds only what was changed', () => {
    expect(mergePatch(base, { ...base, 'title.nb': 'Et annet mål' })).toEqual({ title: { nb: 'Et annet mål' } });
    expect(mergePatch(base, base)).toEqual({});
  });

  it('does not take a blank at the end for a change', () => {
    expect(mergePatch(base, { ...base, 'title.nb': 'Et mål ' })).toEqual({});
  });

  it('takes away what is emptied', () => {
    expect(mergePatch(base, { ...base, 'title.nn': '', kind: '' })).toEqual({ title: { nn: null }, kind: null });
  });

  it('takes away a text as a whole when no language is left', () => {
    const described = { ...base, 'description.nb': 'Slik' };
    expect(mergePatch(described, { ...described, 'description.nb': '' })).toEqual({ description: null });
  });

  it('sends a number as a number, and what is none as it was written', () => {
    expect(mergePatch(base, { ...base, number: '4' })).toEqual({ number: 4 });
    expect(mergePatch(base, { ...base, number: 'fire' })).toEqual({ number: 'fire' });
    expect(mergePatch(base, { ...base, kindInferred: '' })).toEqual({ kindInferred: false });
  });
});

describe('a new goal', () => {
  it('leaves out what is not given', () => {
    expect(newObject({ ...emptyGoal, 'title.nb': 'Nytt', 'source.code': 'kilde' })).toEqual({
      title: { nb: 'Nytt' },
      source: { code: 'kilde' },
    });
    expect(newObject({ ...emptyGoal, 'source.locator': 'Side 1' })).toEqual({});
  });
});

describe('a conflict', () => {
  const mine = { ...base, 'title.nb': 'Mitt', number: '4' };
  const theirs = { ...base, 'title.nb': 'Deres', lifecycle: 'ACTIVE' };
  const differences = findDifferences(goalFields, base, mine, theirs);

  it('tells who changed what', () => {
    expect(differences.map(({ field, changedBy }) => [field, changedBy])).toEqual([
      ['title.nb', 'both'],
      ['number', 'me'],
      ['lifecycle', 'them'],
    ]);
  });

  it('proposes the changed side where only one changed it, and asks where both did', () => {
    const proposed = proposedChoices(differences);
    expect(proposed).toEqual({ number: 'mine', lifecycle: 'theirs' });
    expect(isDecided(differences, proposed)).toBe(false);
    expect(isDecided(differences, { ...proposed, 'title.nb': 'mine' })).toBe(true);
  });

  it('is resolved to the stored version with my text where I chose it', () => {
    expect(resolve(theirs, mine, { 'title.nb': 'mine', number: 'theirs', lifecycle: 'theirs' })).toEqual({
      ...theirs,
      'title.nb': 'Mitt',
    });
  });

  it('is none when both wrote the same', () => {
    expect(findDifferences(goalFields, base, { ...base, number: '9' }, { ...base, number: '9' })).toEqual([]);
  });
});

describe('faults', () => {
  it('are placed beside the field that their pointer means', () => {
    const placed = placeFaults(
      [
        { pointer: '/title/nb', code: 'too-long', message: 'For lang' },
        { pointer: '/source', code: 'required', message: 'Mangler kilde' },
        { pointer: '/accountableUnit', code: 'unknown', message: 'Ukjent enhet' },
        { parameter: 'effectiveFrom', code: 'invalid', message: 'Ugyldig dato' },
        { pointer: '/ukjent', code: 'x', message: 'Noe annet' },
      ],
      [...goalFields, 'effectiveFrom'],
    );
    expect(placed.byField).toEqual({
      'title.nb': 'For lang',
      'source.code': 'Mangler kilde',
      accountableUnit: 'Ukjent enhet',
      effectiveFrom: 'Ugyldig dato',
    });
    expect(placed.all).toHaveLength(5);
    expect(placed.all[4]).toEqual({ field: undefined, message: 'Noe annet' });
  });
});

describe('the idempotency key', () => {
  it('is the same for the same body and new for another', () => {
    const first = idempotencyKeyFor({ code: 'a' }, undefined);
    expect(idempotencyKeyFor({ code: 'a' }, first)).toBe(first);
    expect(idempotencyKeyFor({ code: 'b' }, first).key).not.toBe(first.key);
  });
});

describe('a draft', () => {
  it('is there until it is dropped, and nothing when it cannot be read', () => {
    keepDraft('goal.x', { a: 1 });
    expect(readDraft('goal.x')).toEqual({ a: 1 });
    dropDraft('goal.x');
    expect(readDraft('goal.x')).toBeUndefined();
    sessionStorage.setItem('veikart.draft.goal.y', '{');
    expect(readDraft('goal.y')).toBeUndefined();
  });
});
