import { languages } from '@/i18n';
import { lastDay, isIsoDate } from '@/components/dates';
import type { SentOnce } from '../idempotency';
import {
  emptyEvent,
  fieldsOfMember,
  kindShapes,
  type EventField,
  type EventValues,
  type UnitField,
  type UnitMember,
} from './fields';
import type { AffectedThing, ChangeKind } from '@/api/types';

export interface FromRow {
  key: string;
  unit: string;
  /** The share that goes on, in per cent, as it was typed. */
  weight: string;
}

export interface ToRow extends FromRow {
  fresh: boolean;
  /** Only what was typed: a field nobody touched reads what is so before the change. */
  values: Partial<Record<UnitField, string>>;
}

/** A change on its way; kept as the form has it, so that switching between kinds loses nothing that both can say. */
export interface ChangeDraft {
  kind: ChangeKind | '';
  hierarchy: string;
  date: string;
  code: string;
  from: FromRow[];
  to: ToRow[];
  /** Sub-units of a unit that is split, and the row that each goes to. */
  placed: Record<string, string>;
  /** Single things that the units answer for, and the row that takes each over; the rest goes to `takenOverBy`. */
  handed: Record<string, string>;
  /** A unit's code when units are closed, a row when one is split. */
  takenOverBy: string;
  values: EventValues;
  sent?: SentOnce;
}

export const newChange = (kind: ChangeKind | '', unit: string, hierarchy: string): ChangeDraft =>
  withKind(
    {
      kind: '',
      hierarchy,
      date: '',
      code: '',
      from: unit ? [{ ...emptyRow([]), unit }] : [],
      to: [],
      placed: {},
      handed: {},
      takenOverBy: '',
      values: emptyEvent,
    },
    kind,
  );

const nextKey = (rows: readonly FromRow[]) => String(Math.max(0, ...rows.map(({ key }) => Number(key))) + 1);

const emptyRow = (rows: readonly FromRow[]): FromRow => ({ key: nextKey(rows), unit: '', weight: '' });

const emptyTo = (rows: readonly FromRow[], fresh: boolean): ToRow => ({ ...emptyRow(rows), fresh, values: {} });

/** The day that a change is built upon: units are chosen as they are the day before it. */
export const dayBefore = (date: string): string | undefined => (isIsoDate(date) ? lastDay(date) : undefined);

/** Another kind: the living units that were chosen are still chosen, and the rows are those that the kind begins with. */
export function withKind(draft: ChangeDraft, kind: ChangeKind | ''): ChangeDraft {
  if (kind === '') return { ...draft, kind };
  const { from, to } = kindShapes[kind];
  const living = chosenUnits(draft);
  const fromRows = from ? living.slice(0, from.most).map((unit, i) => ({ key: String(i + 1), unit, weight: '' })) : [];
  const leastFrom = kind === 'MERGED' ? 2 : (from?.least ?? 0);
  while (fromRows.length < leastFrom) fromRows.push(emptyRow(fromRows));
  const toRows: ToRow[] =
    to?.are === 'living' ? living.map((unit, i) => ({ ...emptyTo([], false), key: String(i + 1), unit })) : [];
  while (toRows.length < (to?.least ?? 0)) toRows.push(emptyTo(toRows, to?.are !== 'living'));
  // Whoever comes from a unit's page to make a new one makes it there.
  if (kind === 'CREATED' && living[0] && toRows[0]) toRows[0].values.parent = living[0];
  return { ...draft, kind, from: fromRows, to: toRows, placed: {}, handed: {}, takenOverBy: '' };
}

const chosenUnits = ({ from, to }: ChangeDraft): string[] => [
  ...new Set([...from, ...to.filter(({ fresh }) => !fresh)].map(({ unit }) => unit).filter(Boolean)),
];

export const withValue = (draft: ChangeDraft, field: EventField, value: string): ChangeDraft => ({
  ...draft,
  values: { ...draft.values, [field]: value },
});

export const withFrom = (draft: ChangeDraft, key: string, part: Partial<FromRow>): ChangeDraft => ({
  ...draft,
  from: draft.from.map((row) => (row.key === key ? { ...row, ...part } : row)),
  // Where sub-units and tasks go is told of these units; others have others.
  ...(part.unit === undefined ? {} : { placed: {}, handed: {} }),
});

export const withTo = (draft: ChangeDraft, key: string, part: Partial<ToRow>): ChangeDraft => ({
  ...draft,
  to: draft.to.map((row) => (row.key === key ? { ...row, ...part } : row)),
});

export const withUnitValue = (draft: ChangeDraft, key: string, field: UnitField, value: string): ChangeDraft => ({
  ...draft,
  to: draft.to.map((row) => (row.key === key ? { ...row, values: { ...row.values, [field]: value } } : row)),
});

export const withOneMore = (draft: ChangeDraft, side: 'from' | 'to'): ChangeDraft =>
  side === 'from'
    ? { ...draft, from: [...draft.from, emptyRow(draft.from)] }
    : { ...draft, to: [...draft.to, emptyTo(draft.to, draft.kind !== 'RENAMED' && draft.kind !== 'MOVED')] };

export function without(draft: ChangeDraft, side: 'from' | 'to', key: string): ChangeDraft {
  if (side === 'from') return { ...draft, from: draft.from.filter((row) => row.key !== key), handed: {} };
  const keep = (rows: Record<string, string>) =>
    Object.fromEntries(Object.entries(rows).filter(([, row]) => row !== key));
  return {
    ...draft,
    to: draft.to.filter((row) => row.key !== key),
    placed: keep(draft.placed),
    handed: keep(draft.handed),
    takenOverBy: draft.takenOverBy === key ? '' : draft.takenOverBy,
  };
}

/**
 * Whether it can be chosen who takes a thing over. A split may give away anything but figures; of a unit that is merged into
 * another all goes along but its positions, which end unless they are taken over.
 */
export const canBeHanded = ({ type, from }: AffectedThing, { kind, to }: ChangeDraft): boolean =>
  kind === 'SPLIT'
    ? type !== 'FIGURES'
    : kind === 'MERGED' && type === 'POSITION' && to.every((row) => row.fresh || row.unit !== from.code);

export const thingKey = ({ type, code }: Pick<AffectedThing, 'type' | 'code'>) => `${type}:${code}`;

/** Whether a row is the very unit that is split. It keeps every sub-unit that is not placed elsewhere. */
export const isFormer = ({ fresh, unit }: ToRow, { from }: ChangeDraft) =>
  !fresh && unit !== '' && from.some((row) => row.unit === unit);

/** True when the unit that is split is one of those it is split into, and so lives on. */
export const livesOn = (draft: ChangeDraft) => draft.kind === 'SPLIT' && draft.to.some((row) => isFormer(row, draft));

/** What the form is filled with where nothing was typed. */
export interface Known {
  /** The living units of the hierarchy as of the day before. */
  units: readonly KnownUnit[];
  /** Descriptions and organisation numbers, of the units that were asked about. */
  details: ReadonlyMap<string, Partial<Record<UnitField, string>>>;
}

export interface KnownUnit {
  code: string;
  values: Partial<Record<UnitField, string>>;
  children: readonly string[];
}

export const nothingKnown: Known = { units: [], details: new Map() };

const knownUnit = (known: Known, code: string) => known.units.find((unit) => unit.code === code);

/** What is so of a unit before the change; of a new one, what lies near: the place and level of the unit it comes from. */
export function beforeOf(row: ToRow, draft: ChangeDraft, known: Known): Partial<Record<UnitField, string>> {
  if (!row.fresh) return { ...knownUnit(known, row.unit)?.values, ...known.details.get(row.unit) };
  const { level, parent } = knownUnit(known, draft.from[0]?.unit ?? '')?.values ?? {};
  return { ...(level ? { level } : {}), ...(parent ? { parent } : {}) };
}

export const unitValue = (row: ToRow, field: UnitField, draft: ChangeDraft, known: Known): string =>
  row.values[field] ?? beforeOf(row, draft, known)[field] ?? '';

/** The members that the form asks for, of this row in this kind of change. */
export const membersOf = ({ kind }: ChangeDraft, row: ToRow): readonly UnitMember[] =>
  kind === '' ? [] : kindShapes[kind].says[row.fresh ? 'new' : 'living'];

/** Letters and digits with hyphens between, as codes are written: «Plan og miljø» becomes «plan-og-miljo». */
export function codeFrom(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'o')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replace(/^-+|-+$/g, '');
}

/** What a new unit is called in addresses when nobody says anything else. */
export const unitCode = (row: ToRow): string =>
  row.unit ||
  (row.fresh ? codeFrom(languages.map((language) => row.values[`name.${language}`]).find(Boolean) ?? '') : '');

const kindWords: Record<ChangeKind, string> = {
  CREATED: 'opprettet',
  RENAMED: 'nytt-navn',
  MOVED: 'flyttet',
  MERGED: 'slatt-sammen',
  SPLIT: 'delt',
  CLOSED: 'lagt-ned',
  REORGANISED: 'omorganisert',
};

/** The same for the change itself: what it does, with which unit, and when. */
export function changeCode(draft: ChangeDraft): string {
  if (draft.code || draft.kind === '') return draft.code;
  const first = draft.kind === 'MERGED' ? draft.to[0] : undefined;
  const unit = (first && unitCode(first)) || draft.from[0]?.unit || (draft.to[0] && unitCode(draft.to[0])) || '';
  return [unit.slice(0, 50).replace(/-+$/, ''), kindWords[draft.kind], draft.date].filter(Boolean).join('-');
}

export const fieldsAsked = (draft: ChangeDraft, row: ToRow): readonly UnitField[] =>
  membersOf(draft, row).flatMap(fieldsOfMember);
