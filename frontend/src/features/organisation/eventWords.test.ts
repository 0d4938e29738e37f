import { describe, expect, it } from 'vitest';

import type { ChangeEvent } from '@/api/types';
import { changeLanguage, translate } from '@/i18n';
import { changeEvent, merger, unitRef, unitStanding } from '@/testing/organisationFixtures';
import { eventSentences, eventTitle, sentenceText } from './eventWords';

const told = (event: ChangeEvent) => eventSentences(event).map((one) => sentenceText(one, 'nb', translate));
const [a, b, c] = [unitRef('a'), unitRef('b'), unitRef('c')];

describe('an event in words', () => {
  it.each<[string, Partial<ChangeEvent>, string[]]>([
    ['created', { kind: 'CREATED', to: [{ unit: a, began: true }] }, ['A ble opprettet']],
    [
      'renamed',
      {
        kind: 'RENAMED',
        to: [{ unit: unitRef('a', 'Nytt navn'), began: false }],
        effects: [
          { unit: unitRef('a', 'Nytt navn'), effect: 'RENAMED', before: unitStanding({ called: 'Gammelt navn' }) },
        ],
      },
      ['Gammelt navn skiftet navn til Nytt navn'],
    ],
    [
      'given another level under the same name',
      {
        kind: 'RENAMED',
        to: [{ unit: a, began: false }],
        effects: [{ unit: a, effect: 'RENAMED', before: unitStanding({ called: 'A' }) }],
      },
      ['Opplysningene om A ble endret'],
    ],
    [
      'moved together',
      {
        kind: 'MOVED',
        to: [
          { unit: a, began: false },
          { unit: b, began: false },
        ],
        effects: [a, b].map((unit) => ({
          unit,
          effect: 'MOVED' as const,
          before: unitStanding({ parent: c }),
          after: unitStanding({ parent: unitRef('d') }),
        })),
      },
      ['A og B ble flyttet fra C til D'],
    ],
    [
      'merged into one that goes on',
      {
        kind: 'MERGED',
        from: [
          { unit: a, ended: true },
          { unit: b, ended: false },
        ],
        to: [{ unit: b, began: false }],
      },
      ['A gikk inn i B'],
    ],
    [
      'carried on',
      { kind: 'MERGED', from: [{ unit: a, ended: true }], to: [{ unit: b, began: true }] },
      ['A ble videreført som B'],
    ],
    [
      'split',
      {
        kind: 'SPLIT',
        from: [{ unit: a, ended: true }],
        to: [
          { unit: b, began: true },
          { unit: c, began: true },
        ],
        takenOverBy: b,
      },
      ['A ble delt i B og C', 'B tok over det A hadde ansvar for'],
    ],
    [
      'split off',
      {
        kind: 'SPLIT',
        from: [{ unit: a, ended: false }],
        to: [
          { unit: a, began: false },
          { unit: b, began: true },
        ],
      },
      ['B ble skilt ut fra A'],
    ],
    ['closed', { kind: 'CLOSED', from: [{ unit: a, ended: true }] }, ['A ble lagt ned']],
    ['reorganised', { kind: 'REORGANISED', title: { nb: 'Stab og støtte' } }, []],
  ])('that is %s', (_, part, words) => {
    expect(told(changeEvent(part))).toEqual(words);
  });

  it('that is a merger, now and to come', () => {
    expect(told(merger())).toEqual(['Solberg skole og Nes skole ble slått sammen til Fjordhagen skole']);
    expect(told(merger({ planned: true }))).toEqual([
      'Solberg skole og Nes skole blir slått sammen til Fjordhagen skole',
    ]);
  });

  it('names some of many units and counts the rest', () => {
    const to = Array.from({ length: 9 }, (_, index) => ({ unit: unitRef(`u${index}`), began: true }));
    expect(told(changeEvent({ to }))).toEqual(['U0, U1, U2, U3 og 5 andre ble opprettet']);
  });

  it('opens what was on the day before, and what is on the day', () => {
    expect(eventSentences(merger())[0]?.places).toMatchObject({
      from: { asOf: '2024-07-31' },
      to: { asOf: '2024-08-01' },
    });
  });

  it('is called by its title, or else by what happened', async () => {
    expect(eventTitle(merger(), 'nb', translate)).toBe(
      'Solberg skole og Nes skole ble slått sammen til Fjordhagen skole',
    );
    expect(eventTitle(merger({ title: { nb: 'Ny skole i vest' } }), 'nb', translate)).toBe('Ny skole i vest');
    await changeLanguage('nn');
    expect(eventTitle(merger(), 'nn', translate)).toBe(
      'Solberg skole og Nes skole blei slått saman til Fjordhagen skole',
    );
  });
});
