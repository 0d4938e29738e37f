import { describe, expect, it } from 'vitest';

import { changeEvent } from '@/testing/changeFixtures';
import { eventPatch, valuesOfEvent } from './correct';

const base = valuesOfEvent(
  changeEvent({
    title: { nb: 'Tittel', nn: 'Tittel' },
    decision: { statement: { nb: 'Vedtatt' }, caseReference: '17/1' },
  }),
);

describe('the patch of a correction', () => {
  it('holds only what was changed', () => {
    expect(eventPatch(base, base)).toEqual({});
    expect(eventPatch(base, { ...base, 'decision.decidedOn': '2017-06-01', 'title.nb': 'Ny ' })).toEqual({
      title: { nb: 'Ny' },
      decision: { decidedOn: '2017-06-01' },
    });
  });

  it('takes away what is emptied: a language, a text, the decision as a whole', () => {
    expect(eventPatch(base, { ...base, 'title.nn': '' })).toEqual({ title: { nn: null } });
    expect(eventPatch(base, { ...base, 'title.nb': '', 'title.nn': '' })).toEqual({ title: null });
    expect(eventPatch(base, { ...base, 'decision.statement.nb': '' })).toEqual({ decision: { statement: null } });
    expect(eventPatch(base, { ...base, 'decision.statement.nb': '', 'decision.caseReference': '' })).toEqual({
      decision: null,
    });
  });
});
