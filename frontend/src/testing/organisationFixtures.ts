import type {
  ChangeEvent,
  ChangeEventSummary,
  OrganisationDifference,
  OrganisationNode,
  UnitChange,
  UnitRef,
  UnitStanding,
} from '@/api/types';
import { citation, recorded } from './fixtures';

/** Invented units and events for tests; nothing here says anything about a real municipality. */
const capital = (code: string) => (code[0]?.toUpperCase() ?? '') + code.slice(1);

export const unitRef = (code: string, name = capital(code)): UnitRef => ({
  id: `id of ${code}`,
  code,
  name: { nb: name },
});

export const unitStanding = (part: Partial<UnitStanding> & { called?: string } = {}): UnitStanding => {
  const { called = 'Enheten', ...rest } = part;
  return { name: { nb: called }, level: { code: 'enhet', name: { nb: 'Enhet' } }, ...rest };
};

export const eventSummary = (part: Partial<ChangeEventSummary> = {}): ChangeEventSummary => ({
  id: `id of ${part.code ?? 'endring'}`,
  code: 'endring',
  kind: 'CREATED',
  date: '2024-08-01',
  planned: false,
  ...part,
});

export const changeEvent = (part: Partial<ChangeEvent> = {}): ChangeEvent => ({
  id: `id of ${part.code ?? 'endring'}`,
  code: 'endring',
  hierarchy: 'administrasjon',
  kind: 'CREATED',
  date: '2024-08-01',
  planned: false,
  from: [],
  to: [],
  effects: [],
  affected: { total: 0, items: [] },
  source: citation(),
  ...recorded,
  ...part,
});

/** Solberg skole and Nes skole become Fjordhagen skole. */
export const merger = (part: Partial<ChangeEvent> = {}) =>
  changeEvent({
    code: 'fjordhagen',
    kind: 'MERGED',
    from: [
      { unit: unitRef('solberg', 'Solberg skole'), ended: true },
      { unit: unitRef('nes', 'Nes skole'), ended: true },
    ],
    to: [{ unit: unitRef('fjordhagen', 'Fjordhagen skole'), began: true }],
    effects: [
      { unit: unitRef('solberg', 'Solberg skole'), effect: 'ENDED', before: unitStanding({ called: 'Solberg skole' }) },
      { unit: unitRef('nes', 'Nes skole'), effect: 'ENDED', before: unitStanding({ called: 'Nes skole' }) },
      {
        unit: unitRef('fjordhagen', 'Fjordhagen skole'),
        effect: 'BEGAN',
        after: unitStanding({ called: 'Fjordhagen skole' }),
      },
    ],
    ...part,
  });

export const unitChange = (code: string, part: Partial<UnitChange> = {}): UnitChange => ({
  unit: unitRef(code),
  effects: [],
  ...part,
});

export const difference = (
  changes: UnitChange[],
  part: Partial<OrganisationDifference> = {},
): OrganisationDifference => {
  const count = (effect: UnitChange['effects'][number]) =>
    changes.filter(({ effects }) => effects.includes(effect)).length;
  return {
    hierarchy: 'administrasjon',
    from: '2018-01-01',
    to: '2024-12-31',
    counts: {
      began: count('BEGAN'),
      ended: count('ENDED'),
      renamed: count('RENAMED'),
      moved: count('MOVED'),
      events: 0,
    },
    changes,
    events: [],
    ...part,
  };
};

/** A tree with so many units under each unit, down to a depth; its codes tell the way: `u-0-2`. */
export function wideTree(width: number, depth: number, code = 'u'): OrganisationNode {
  return {
    id: `id of ${code}`,
    code,
    name: { nb: `Enhet ${code.slice(2) || 'øverst'}` },
    level: { code: 'niva', name: { nb: 'Nivå' } },
    children:
      depth === 0 ? [] : Array.from({ length: width }, (_, index) => wideTree(width, depth - 1, `${code}-${index}`)),
  };
}
