import type { ChangeEvent, UnitRef } from '@/api/types';
import { citation } from './fixtures';

/** Invented changes for tests. */
export const unitRef = (code: string): UnitRef => ({
  id: `id of ${code}`,
  code,
  name: { nb: (code[0] ?? '').toUpperCase() + code.slice(1) },
});

const level = { code: 'niva', name: { nb: 'Nivå' } };

/** «En» moves from Alfa to Beta. */
export const changeEvent = (part: Partial<ChangeEvent> = {}): ChangeEvent => ({
  id: '01900000-0000-7000-8000-0000000000c1',
  code: 'en-flyttet',
  hierarchy: 'administration',
  kind: 'MOVED',
  date: '2099-01-01',
  planned: true,
  from: [],
  to: [{ unit: unitRef('en'), began: false }],
  effects: [
    {
      unit: unitRef('en'),
      effect: 'MOVED',
      before: { name: { nb: 'En' }, level, parent: unitRef('alfa') },
      after: { name: { nb: 'En' }, level, parent: unitRef('beta') },
    },
  ],
  affected: { total: 0, items: [] },
  source: citation(),
  version: 1,
  recordedAt: '2026-01-01T10:00:00Z',
  allowedActions: ['edit', 'delete'],
  externalIds: [],
  _links: {},
  ...part,
});
