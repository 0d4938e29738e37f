import type {
  BodyComposition,
  CompositionDeputy,
  CompositionLeave,
  CompositionPlace,
  GroupAffiliation,
  GroupRef,
  Office,
  ParliamentaryGroup,
  Party,
} from '@/api/types';
import { citation, recorded } from './fixtures';

/** Invented people and groups for tests; nothing here says anything about a real municipality. */
const capital = (code: string) => (code[0]?.toUpperCase() ?? '') + code.slice(1);

export const personRef = (code: string) => ({ id: `id of ${code}`, code, name: capital(code) });

export const groupRef = (code: string, abbreviation?: string): GroupRef => ({
  id: `id of ${code}`,
  code,
  name: { nb: capital(code) },
  ...(abbreviation ? { abbreviation } : {}),
});

export const held = (seat: number, group?: GroupRef, part: Partial<CompositionPlace> = {}): CompositionPlace => ({
  seat,
  state: 'HELD',
  membership: { id: `id of m-${seat}`, code: `m-${seat}` },
  person: personRef(`person-${seat}`),
  roles: [],
  parties: [],
  group,
  appointment: 'ELECTED',
  since: '2019-10-01',
  votingRight: true,
  ...part,
});

export const unheld = (seat: number, state: 'VACANT' | 'NOT_REGISTERED'): CompositionPlace => ({
  seat,
  state,
  roles: [],
  parties: [],
});

export const leave = (part: Partial<CompositionLeave> = {}): CompositionLeave => ({
  id: 'id of permisjonen',
  code: 'permisjonen',
  reason: 'LEAVE',
  from: '2022-03-01',
  ...part,
});

export const deputy = (rank: number, part: Partial<CompositionDeputy> = {}): CompositionDeputy => ({
  membership: { id: `id of d-${rank}`, code: `d-${rank}` },
  person: personRef(`vara-${rank}`),
  rank,
  ...part,
});

/** A composition whose sums follow from its places, as the service answers it. */
export function composition(places: CompositionPlace[], part: Partial<BodyComposition> = {}): BodyComposition {
  const body = { id: 'id of organ', code: 'organ', name: { nb: 'Et organ' } };
  const count = (state: CompositionPlace['state']) => places.filter((place) => place.state === state).length;
  return {
    body,
    term: {
      id: 'term',
      body,
      code: 'organ-2019-2023',
      period: { id: 'period', code: '2019-2023', title: { nb: 'Perioden 2019–2023' } },
    },
    asOf: '2022-04-01',
    reconciliation: {
      seats: places.length,
      members: count('HELD'),
      vacancies: count('VACANT'),
      notRegistered: count('NOT_REGISTERED'),
      reconciles: true,
      working: [{ term: 'SEATS', value: places.length, basis: 'STATED', source: citation() }],
    },
    places,
    deputies: [],
    deputyReconciliation: { deputies: 0 },
    groups: [],
    changes: [],
    allowedActions: [],
    _links: {},
    ...part,
  };
}

export const party = (code: string, abbreviation?: string): Party => ({
  id: `id of ${code}`,
  code,
  name: { nb: capital(code) },
  ...(abbreviation ? { abbreviation } : {}),
  source: citation(),
  ...recorded,
});

const periodRef = (code: string) => ({ id: `id of ${code}`, code, title: { nb: `Perioden ${code}` } });

export const parliamentaryGroup = (
  code: string,
  period: string,
  part: Partial<ParliamentaryGroup> = {},
): ParliamentaryGroup => ({
  ...groupRef(code),
  period: periodRef(period),
  parties: [],
  source: citation(),
  ...recorded,
  ...part,
});

export const affiliation = (person: string, group: string, part: Partial<GroupAffiliation> = {}): GroupAffiliation => ({
  id: `id of ${person} in ${group}`,
  code: `${person}-${group}`,
  person: personRef(person),
  group: groupRef(group),
  period: periodRef('2019-2023'),
  source: citation(),
  ...recorded,
  ...part,
});

export const office = (type: Office['type'], part: Partial<Office> = {}, period = '2019-2023'): Office => ({
  type,
  id: `id of ${type}`,
  code: type.toLowerCase(),
  term: {
    id: `term of ${period}`,
    code: `organ-${period}`,
    body: { id: 'id of organ', code: 'organ', name: { nb: 'Et organ' } },
    period: periodRef(period),
  },
  validFrom: '2019-10-01',
  present: false,
  source: citation(),
  ...part,
});
