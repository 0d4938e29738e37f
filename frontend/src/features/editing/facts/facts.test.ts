import { describe, expect, it, vi } from 'vitest';

import { ProblemError } from '@/api/problem';
import type { Field, Values } from './fields';
import { bodyOf, isChanged, patchOf, valuesOf } from './json';
import { HalfStored, inSteps, pointing } from './steps';

const fields: readonly Field[] = [
  { name: 'title', as: 'texts', label: 'goal.title' },
  { name: 'seat', as: 'number', label: 'seats.seat' },
  { name: 'votingRight', as: 'yes', label: 'seats.votingRight' },
  { name: 'bodies', as: 'several', label: 'activityForm.bodies' },
  { name: 'validTo', as: 'until', label: 'seats.lastDay' },
  { name: 'endReason', as: 'select', label: 'seats.endReason', asked: ({ validTo }) => Boolean(validTo) },
  { name: 'decision.body', as: 'select', label: 'reorganise.decision.body' },
  { name: 'decision.statement', as: 'longTexts', label: 'reorganise.decision.statement' },
  { name: 'who', as: 'radio', aside: true, label: 'seats.whoIs' },
];

const stored = {
  title: { nb: 'Tittel', nn: 'Tittel' },
  seat: 3,
  votingRight: true,
  bodies: [{ code: 'en', name: { nb: 'En' } }, { code: 'to' }],
  validTo: '2018-01-01',
  endReason: 'RESIGNED',
  decision: { body: { id: 'id', code: 'organ' }, statement: { nb: 'Vedtatt' } },
};
const base = valuesOf(fields, stored);

describe('what a form holds of something stored', () => {
  it('is codes of what is referred to, and the last day of what ends', () => {
    expect(base).toMatchObject({
      'title.nb': 'Tittel',
      'title.en': '',
      seat: '3',
      votingRight: 'true',
      bodies: 'en to',
      validTo: '2017-12-31',
      'decision.body': 'organ',
      'decision.statement.nb': 'Vedtatt',
    });
  });
});

describe('what is sent of something new', () => {
  it('says what is given, also what is not ticked, and nothing of the form alone', () => {
    const values: Values = {
      'title.nb': ' Nytt ',
      seat: '4',
      votingRight: '',
      bodies: 'en',
      validTo: '2018-12-31',
      who: 'new',
    };
    expect(bodyOf(fields, values)).toEqual({
      title: { nb: 'Nytt' },
      seat: 4,
      votingRight: false,
      bodies: ['en'],
      validTo: '2019-01-01',
    });
  });

  it('leaves to the API what cannot be read, and out what is not asked for', () => {
    expect(bodyOf(fields, { seat: 'fire', endReason: 'DIED' })).toEqual({ seat: 'fire', votingRight: false });
  });

  it('takes a share with a comma, and shows it with one', () => {
    const share: Field = { name: 'share', as: 'decimal', label: 'register.turnout' };
    for (const typed of ['78,4', '78.4']) expect(bodyOf([share], { share: typed })).toEqual({ share: 78.4 });
    expect(bodyOf([share], { share: '78,4 %' })).toEqual({ share: '78,4 %' });
    expect(valuesOf([share], { share: 78.4 })).toEqual({ share: '78,4' });
  });

  it('holds what is proposed until something else is typed', () => {
    const code: Field = {
      name: 'code',
      as: 'text',
      label: 'newGoal.code',
      proposed: ({ name = '' }) => name.toLowerCase(),
    };
    expect(bodyOf([code], { name: 'KARI' })).toEqual({ code: 'kari' });
    expect(bodyOf([code], { name: 'KARI', code: 'ola' })).toEqual({ code: 'ola' });
  });
});

describe('a patch', () => {
  it('holds only what was changed', () => {
    expect(patchOf(fields, base, base)).toEqual({});
    expect(isChanged(fields, base, { ...base, seat: '3 ' })).toBe(false);
    expect(patchOf(fields, base, { ...base, seat: '5', 'title.nb': 'Ny', bodies: 'to' })).toEqual({
      seat: 5,
      title: { nb: 'Ny' },
      bodies: ['to'],
    });
  });

  it('takes away what is emptied: a language, a text, a part of the decision, the whole', () => {
    expect(patchOf(fields, base, { ...base, 'title.nn': '' })).toEqual({ title: { nn: null } });
    expect(patchOf(fields, base, { ...base, 'title.nb': '', 'title.nn': '' })).toEqual({ title: null });
    expect(patchOf(fields, base, { ...base, 'decision.statement.nb': '' })).toEqual({ decision: { statement: null } });
    expect(patchOf(fields, base, { ...base, 'decision.body': '', 'decision.statement.nb': '' })).toEqual({
      decision: null,
    });
  });

  it('takes away with the end its reason, which is then not asked for', () => {
    expect(patchOf(fields, base, { ...base, validTo: '' })).toEqual({ validTo: null, endReason: null });
  });
});

describe('several things stored as one', () => {
  const refusal = new ProblemError(400, { errors: [{ pointer: '/seat', code: 'seat-taken', message: 'Opptatt' }] });
  const refused = () => Promise.reject(refusal);
  const undone: string[] = [];
  const step = (name: string) => () => Promise.resolve(() => Promise.resolve(undone.push(name)));

  it('are taken back, the last first, when one is refused', async () => {
    undone.length = 0;
    await expect(inSteps([step('a'), step('b'), refused])).rejects.toBe(refusal);
    expect(undone).toEqual(['b', 'a']);
  });

  it('stay when no answer came, since it may have been stored', async () => {
    undone.length = 0;
    await expect(inSteps([step('a'), () => Promise.reject(new ProblemError(0))])).rejects.toMatchObject({ status: 0 });
    expect(undone).toEqual([]);
  });

  it('are told of when they could not be taken back', async () => {
    const stuck = () => Promise.resolve(() => Promise.reject(new Error('lost')));
    const failed = await inSteps([stuck, refused]).catch((error: unknown) => error);
    expect(failed).toBeInstanceOf(HalfStored);
    expect(failed).toMatchObject({ status: 400, faults: refusal.faults });
  });

  it('run one after the other, and stop at the first that fails', async () => {
    const last = vi.fn(step('c'));
    await expect(inSteps([refused, last])).rejects.toBe(refusal);
    expect(last).not.toHaveBeenCalled();
  });

  it('tell a fault at the field that the form has for it', async () => {
    const pointers = async (names: Record<string, string>) =>
      ((await pointing(refused(), names).catch((error: ProblemError) => error)) as ProblemError).faults[0]?.pointer;
    expect(await pointers({ '/seat': '/place' })).toBe('/place');
    expect(await pointers({ '*': '/validFrom' })).toBe('/validFrom');
    expect(await pointers({ '/other': '/x' })).toBe('/seat');
  });
});
