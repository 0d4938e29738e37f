import { describe, expect, it } from 'vitest';

import { unitRef } from '@/testing/changeFixtures';
import { unitNode } from '@/testing/fixtures';
import type { AffectedThing } from '@/api/types';
import { placeFaults } from '../faults';
import {
  canBeHanded,
  changeCode,
  codeFrom,
  newChange,
  nothingKnown,
  withFrom,
  withKind,
  withOneMore,
  without,
  withTo,
  withUnitValue,
  withValue,
  type ChangeDraft,
  type Known,
} from './draft';
import { changeFieldNames, turnPointers } from './faults';
import { unitsOfTree } from './known';
import { changeRequest, leftBehind, mustBePlaced } from './request';

const known: Known = {
  units: unitsOfTree(unitNode('topp', [unitNode('alfa', [unitNode('en'), unitNode('to')]), unitNode('beta')])),
  details: new Map([['alfa', { 'leaderRole.nb': 'Sjef', organisationNumber: '974760673' }]]),
};

const on = (draft: ChangeDraft, date = '2026-01-01') => ({
  ...withValue(draft, 'source.code', 'kilde'),
  date,
});
const request = (draft: ChangeDraft) => changeRequest(draft, known);

describe('the request of a new unit', () => {
  it('says all that was written of it, and proposes codes', () => {
    let draft = on(newChange('CREATED', 'alfa', 'administration'));
    draft = withUnitValue(draft, '1', 'name.nb', ' Ny avdeling på Høvik ');
    draft = withUnitValue(draft, '1', 'level', 'enhet');
    expect(request(draft)).toEqual({
      code: 'ny-avdeling-pa-hovik-opprettet-2026-01-01',
      hierarchy: 'administration',
      kind: 'CREATED',
      date: '2026-01-01',
      source: { code: 'kilde' },
      to: [{ unit: 'ny-avdeling-pa-hovik', name: { nb: 'Ny avdeling på Høvik' }, level: 'enhet', parent: 'alfa' }],
    });
  });

  it('sends what is missing as missing, for the API to say so', () => {
    expect(changeRequest(newChange('CREATED', '', ''), nothingKnown)).toEqual({
      code: 'opprettet',
      kind: 'CREATED',
      to: [{}],
    });
  });
});

describe('the request of a living unit', () => {
  it('says only what becomes different, and a text in all its languages', () => {
    let draft = on(newChange('RENAMED', 'alfa', 'administration'));
    draft = withUnitValue(draft, '1', 'name.nn', 'Alfa på nynorsk');
    draft = withUnitValue(draft, '1', 'leaderRole.nb', 'Sjef');
    draft = withUnitValue(draft, '1', 'level', 'niva');
    expect(request(draft).to).toEqual([{ unit: 'alfa', name: { nb: 'Alfa', nn: 'Alfa på nynorsk' } }]);
  });

  it('takes away what it had and what was emptied, and nothing that it never had', () => {
    let draft = on(newChange('RENAMED', 'alfa', 'administration'));
    draft = withUnitValue(draft, '1', 'leaderRole.nb', ' ');
    draft = withUnitValue(draft, '1', 'description.nb', '');
    expect(request(draft).to).toEqual([{ unit: 'alfa', removes: ['LEADER_ROLE'] }]);
    draft = withUnitValue(draft, '1', 'organisationNumber', '');
    draft = withUnitValue(draft, '1', 'leaderRole.nn', 'Leiar');
    expect(request(draft).to).toEqual([
      { unit: 'alfa', leaderRole: { nn: 'Leiar' }, removes: ['ORGANISATION_NUMBER'] },
    ]);
  });

  it('moves it to another parent, and says nothing when the parent is the same', () => {
    const draft = on(newChange('MOVED', 'en', 'administration'));
    expect(request(withUnitValue(draft, '1', 'parent', 'beta')).to).toEqual([{ unit: 'en', parent: 'beta' }]);
    expect(request(withUnitValue(draft, '1', 'parent', 'alfa')).to).toEqual([{ unit: 'en' }]);
  });
});

describe('the request of a merger', () => {
  it('tells shares as parts of one, and puts a new unit where the first one was', () => {
    let draft = withFrom(on(newChange('MERGED', 'en', 'administration')), '2', { unit: 'to', weight: '33,3' });
    draft = withUnitValue(draft, '1', 'name.nb', 'En og to');
    expect(request(draft)).toMatchObject({
      code: 'en-og-to-slatt-sammen-2026-01-01',
      from: [{ unit: 'en' }, { unit: 'to', weight: 0.333 }],
      to: [{ unit: 'en-og-to', name: { nb: 'En og to' }, level: 'niva', parent: 'alfa' }],
    });
    expect(request(draft)).not.toHaveProperty('takenOverBy');
  });

  it('sends a share that is no number as it was written', () => {
    const draft = withFrom(on(newChange('MERGED', 'en', 'administration')), '1', { weight: 'halve' });
    expect(request(draft).from?.[0]).toEqual({ unit: 'en', weight: 'halve' });
  });

  it('into a unit that lives on says nothing of that unit but its code', () => {
    const draft = withFrom(on(newChange('MERGED', 'en', 'administration')), '2', { unit: 'to' });
    expect(request(withTo(draft, '1', { fresh: false, unit: 'to' })).to).toEqual([{ unit: 'to' }]);
  });
});

describe('what can be handed over one by one', () => {
  const thing = (type: AffectedThing['type'], from: string): AffectedThing => ({
    type,
    id: 'id',
    code: 'ting',
    title: { nb: 'Ting' },
    from: unitRef(from),
  });
  const merger = withFrom(on(newChange('MERGED', 'en', 'administration')), '2', { unit: 'to' });

  it('is in a merger the positions of the units that end, since all else goes along', () => {
    const intoOne = withTo(merger, '1', { fresh: false, unit: 'to' });
    expect(canBeHanded(thing('POSITION', 'en'), intoOne)).toBe(true);
    expect(canBeHanded(thing('POSITION', 'to'), intoOne)).toBe(false);
    expect(canBeHanded(thing('GOAL', 'en'), intoOne)).toBe(false);
    expect(request({ ...intoOne, handed: { 'POSITION:leder': '1' } }).to).toEqual([
      { unit: 'to', takesOver: [{ type: 'POSITION', code: 'leder' }] },
    ]);
  });

  it('is forgotten when the units of the merger are others', () => {
    const handed = { ...merger, handed: { 'POSITION:leder': '1' } };
    expect(withFrom(handed, '1', { unit: 'beta' }).handed).toEqual({});
    expect(without(handed, 'from', '2').handed).toEqual({});
  });

  it('is in a split everything but figures', () => {
    const split = newChange('SPLIT', 'alfa', 'administration');
    expect((['GOAL', 'POSITION', 'FIGURES'] as const).map((type) => canBeHanded(thing(type, 'alfa'), split))).toEqual([
      true,
      true,
      false,
    ]);
  });
});

describe('the request of a split', () => {
  let draft = on(newChange('SPLIT', 'alfa', 'administration'));
  draft = withTo(withUnitValue(draft, '1', 'name.nb', 'Alfa øst'), '1', { weight: '60' });
  draft = withUnitValue(draft, '2', 'name.nb', 'Alfa vest');
  draft = { ...draft, placed: { en: '1', to: '2' }, takenOverBy: '1' };

  it('places the sub-units, and gives single things away from the one that takes the rest', () => {
    const handed = { 'GOAL:mal-1': '2', 'PLAN:plan-1': '1' };
    expect(request({ ...draft, handed })).toMatchObject({
      from: [{ unit: 'alfa' }],
      to: [
        { unit: 'alfa-ost', weight: 0.6, subUnits: ['en'], parent: 'topp' },
        { unit: 'alfa-vest', subUnits: ['to'], takesOver: [{ type: 'GOAL', code: 'mal-1' }] },
      ],
      takenOverBy: 'alfa-ost',
    });
    expect(request({ ...draft, handed }).to?.[0]).not.toHaveProperty('takesOver');
  });

  it('gives a position to whom it is named for, also the one that takes the rest', () => {
    expect(request({ ...draft, handed: { 'POSITION:leder': '1' } }).to?.[0]?.takesOver).toEqual([
      { type: 'POSITION', code: 'leder' },
    ]);
  });

  it('forgets what was placed and given when the unit is another or the row is gone', () => {
    expect(withFrom(draft, '1', { unit: 'beta' })).toMatchObject({ placed: {}, handed: {} });
    expect(without(draft, 'to', '1')).toMatchObject({ placed: { to: '2' }, takenOverBy: '' });
  });

  it('names no sub-units under the unit itself, which keeps what is not placed', () => {
    const goesOn = withTo(draft, '2', { fresh: false, unit: 'alfa' });
    expect(request(goesOn).to?.[0]).toMatchObject({ subUnits: ['en'] });
    expect(request(goesOn).to?.[1]).not.toHaveProperty('subUnits');
  });

  it('of a unit that goes on names all that it gives away, and nobody takes over the rest', () => {
    const goesOn = withTo({ ...draft, handed: { 'GOAL:mal-1': '1' } }, '2', { fresh: false, unit: 'alfa' });
    expect(request(goesOn).to?.[0]?.takesOver).toEqual([{ type: 'GOAL', code: 'mal-1' }]);
    expect(request(goesOn)).not.toHaveProperty('takenOverBy');
  });

  it('must place the sub-units unless the unit lives on', () => {
    expect(mustBePlaced(draft)).toBe(true);
    expect(mustBePlaced(withTo(draft, '2', { fresh: false, unit: 'alfa' }))).toBe(false);
  });
});

describe('the request of a closure', () => {
  it('names who takes over, and knows the sub-units that would be left', () => {
    const draft = { ...on(newChange('CLOSED', 'alfa', 'administration')), takenOverBy: 'beta' };
    expect(request(draft)).toMatchObject({ from: [{ unit: 'alfa' }], takenOverBy: 'beta' });
    expect(request(draft)).not.toHaveProperty('to');
    expect(leftBehind(draft, known)).toEqual(['en', 'to']);
    const more = withOneMore(draft, 'from');
    expect(leftBehind(withFrom(more, '2', { unit: 'to' }), known)).toEqual(['en']);
  });
});

describe('the request of a reorganisation without units', () => {
  it('holds what is said of it, and no unit', () => {
    let draft = on(newChange('REORGANISED', 'alfa', 'administration'), '2017-09-01');
    draft = withValue(draft, 'title.nb', 'Stab og støtte');
    draft = withValue(draft, 'decision.statement.nb', 'Samles');
    draft = withValue(draft, 'decision.body', 'formannskapet');
    expect(request(draft)).toEqual({
      code: 'omorganisert-2017-09-01',
      hierarchy: 'administration',
      kind: 'REORGANISED',
      date: '2017-09-01',
      title: { nb: 'Stab og støtte' },
      decision: { statement: { nb: 'Samles' }, body: 'formannskapet' },
      source: { code: 'kilde' },
    });
  });
});

describe('another kind of change', () => {
  it('keeps the units that were chosen', () => {
    let draft = withFrom(newChange('MERGED', 'en', 'administration'), '2', { unit: 'to' });
    draft = withKind(draft, 'MOVED');
    expect(draft.to.map(({ unit, fresh }) => [unit, fresh])).toEqual([
      ['en', false],
      ['to', false],
    ]);
    expect(withKind(draft, 'SPLIT')).toMatchObject({ from: [{ unit: 'en' }], to: [{ fresh: true }, { fresh: true }] });
  });
});

describe('codes', () => {
  it('are made of what is called something', () => {
    expect(codeFrom('  Plan, miljø & kultur (Bærum) på ås ')).toBe('plan-miljo-kultur-baerum-pa-as');
    expect(codeFrom('!!!')).toBe('');
  });

  it('of the change are those that were typed, when they were', () => {
    expect(changeCode({ ...newChange('MOVED', 'en', 'x'), date: '2026-01-01' })).toBe('en-flyttet-2026-01-01');
    expect(changeCode({ ...newChange('MOVED', 'en', 'x'), code: 'egen' })).toBe('egen');
  });
});

describe('faults', () => {
  let draft = on(newChange('SPLIT', 'alfa', 'administration'));
  draft = { ...draft, placed: { en: '2' } };

  const placed = (faults: { pointer: string; code: string }[]) =>
    placeFaults(
      turnPointers(
        faults.map((fault) => ({ ...fault, message: fault.code })),
        request(draft),
        draft,
        known,
      ),
      changeFieldNames(draft, known, [
        { type: 'GOAL', id: '1', code: 'mal', title: { nb: 'Mål' }, from: unitRef('alfa') },
      ]),
    ).byField;

  it('stand where the form asks, also when the request has it elsewhere', () => {
    expect(
      placed([
        { pointer: '/to/1/name/nb', code: 'required' },
        { pointer: '/to/0/name', code: 'required' },
        { pointer: '/to', code: 'sub-unit-unplaced' },
        { pointer: '/to/1/subUnits/0', code: 'unknown-code' },
        { pointer: '/takenOverBy', code: 'not-taken-over' },
        { pointer: '/decision/body', code: 'unknown-code' },
        { pointer: '/source', code: 'required' },
      ]),
    ).toEqual({
      'to.1.name.nb': 'required',
      'to.0.name.nb': 'required',
      'subUnits.to': 'sub-unit-unplaced',
      'subUnits.en': 'unknown-code',
      takenOverBy: 'not-taken-over',
      'decision.body': 'unknown-code',
      'source.code': 'required',
    });
  });

  it('of what is given away stand beside the thing', () => {
    draft = { ...draft, handed: { 'GOAL:mal': '1' } };
    expect(placed([{ pointer: '/to/0/takesOver/0/code', code: 'unknown-code' }])).toEqual({
      'takesOver.GOAL:mal': 'unknown-code',
    });
  });

  it('of sub-units without a place stand at each of them', () => {
    draft = { ...draft, placed: {} };
    expect(placed([{ pointer: '/to', code: 'sub-unit-unplaced' }])).toEqual({
      'subUnits.en': 'sub-unit-unplaced',
      'subUnits.to': 'sub-unit-unplaced',
    });
  });

  it('of a whole side stand at its first unit', () => {
    expect(placed([{ pointer: '/from', code: 'wrong-count' }])).toEqual({ 'from.0.unit': 'wrong-count' });
    expect(placed([{ pointer: '/to', code: 'wrong-count' }])).toEqual({ 'to.0.unit': 'wrong-count' });
  });
});
