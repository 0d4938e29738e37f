import type { BodyActivity, DispositionAccount, DispositionItem, ProcessTimetable, TimetablePhase } from '@/api/types';
import { citation, recorded } from './fixtures';

/** Invented processes and trips for tests; nothing here says anything about a real municipality. */
export const phase = (code: string, part: Partial<TimetablePhase> = {}): TimetablePhase => ({
  id: `id of ${code}`,
  code,
  ordinal: 1,
  kind: 'WORKSHOP',
  title: { nb: `Fasen ${code}` },
  planned: '2020-Q1',
  bodies: [],
  inferred: false,
  continues: false,
  source: citation(),
  ...part,
});

export const timetable = (cells: Record<string, TimetablePhase[]>): ProcessTimetable => ({
  _links: {},
  quarters: ['2020-Q1', '2020-Q2', '2020-Q3', '2020-Q4'],
  processes: [
    {
      id: 'id of planen',
      code: 'planen',
      title: { nb: 'Planen' },
      plans: [{ id: 'id of plan', code: 'plan', title: { nb: 'En plan' } }],
      source: citation(),
      cells: Object.entries(cells).map(([quarter, phases]) => ({ quarter, phases })),
    },
  ],
});

const body = (code: string) => ({ id: `id of ${code}`, code, name: { nb: code } });

export const activity = (code: string, part: Partial<BodyActivity> = {}): BodyActivity => ({
  id: `id of ${code}`,
  code,
  kind: 'STUDY_TRIP',
  title: { nb: `Turen ${code}` },
  bodies: [body('organ')],
  year: 2017,
  source: citation(),
  ...recorded,
  ...part,
});

export const account = (part: Partial<DispositionAccount> = {}): DispositionAccount => ({
  id: 'id of posten',
  code: 'posten',
  year: 2017,
  title: { nb: 'Posten' },
  bodies: [],
  remainderState: 'NOT_REGISTERED',
  source: citation(),
  ...recorded,
  ...part,
});

export const dispositionItem = (code: string, part: Partial<DispositionItem> = {}): DispositionItem => ({
  id: `id of ${code}`,
  code,
  account: { id: 'id of posten', code: 'posten', title: { nb: 'Posten' }, year: 2017 },
  ordinal: 1,
  kind: 'GIFT',
  title: { nb: `Gaven ${code}` },
  activities: [],
  source: citation(),
  ...recorded,
  ...part,
});
