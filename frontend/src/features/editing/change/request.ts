import { languages } from '@/i18n';
import {
  beforeOf,
  changeCode,
  isFormer,
  livesOn,
  membersOf,
  unitCode,
  unitValue,
  type ChangeDraft,
  type Known,
  type ToRow,
} from './draft';
import {
  eventFields,
  fieldsOfMember,
  isText,
  kindShapes,
  unitDetails,
  type EventField,
  type UnitMember,
  type UnitText,
} from './fields';
import type { ChangeEventRequest } from '@/api/types';

type Json = string | number | boolean | Json[] | { [name: string]: Json };
type JsonObject = { [name: string]: Json };

/**
 * The request as it is sent, the same for the preview and for what is stored. Faults are the API's to find, so what is
 * missing is sent as missing.
 */
export function changeRequest(draft: ChangeDraft, known: Known): ChangeEventRequest {
  const shape = draft.kind === '' ? undefined : kindShapes[draft.kind];
  const request: JsonObject = {
    ...given('code', changeCode(draft)),
    ...given('hierarchy', draft.hierarchy),
    ...given('kind', draft.kind),
    ...given('date', draft.date),
    ...aboutTheEvent(draft),
  };
  if (shape?.from) {
    request.from = draft.from.map(({ unit, weight }) => ({
      ...given('unit', unit),
      ...(shape.weight === 'from' ? share(weight) : {}),
    }));
  }
  if (shape?.to) request.to = draft.to.map((row) => ({ ...toUnit(row, draft, known) }));
  Object.assign(request, given('takenOverBy', successor(draft)));
  return request as unknown as ChangeEventRequest;
}

const given = (name: string, value: string): JsonObject => (value.trim() === '' ? {} : { [name]: value.trim() });

/** A share is typed in per cent and sent as a part of one. What is no number is sent as it was written. */
function share(percent: string): JsonObject {
  const text = percent.trim().replace(',', '.').replace(/\s*%$/, '');
  if (text === '') return {};
  return { weight: /^\d+(\.\d+)?$/.test(text) ? Number((Number(text) / 100).toFixed(6)) : percent.trim() };
}

function toUnit(row: ToRow, draft: ChangeDraft, known: Known): JsonObject {
  const unit: JsonObject = {
    ...given('unit', unitCode(row)),
    ...(draft.kind === 'SPLIT' ? share(row.weight) : {}),
  };
  for (const member of membersOf(draft, row)) {
    const value = stated(row, member, draft, known);
    if (value !== undefined) unit[member] = value;
  }
  const removes = removed(row, draft, known);
  if (removes.length > 0) unit.removes = removes;
  return Object.assign(unit, placedWith(row, draft, known));
}

/** What is said of a unit: everything of a new one, of a living one only what the change makes different. */
function stated(row: ToRow, member: UnitMember, draft: ChangeDraft, known: Known): Json | undefined {
  if (isText(member)) {
    const text = textOf(row, member, draft, known);
    const unchanged = !row.fresh && languages.every((language) => !changes(row, `${member}.${language}`, draft, known));
    return unchanged || Object.keys(text).length === 0 ? undefined : text;
  }
  const value = unitValue(row, member, draft, known).trim();
  return value === '' || (!row.fresh && !changes(row, member, draft, known)) ? undefined : value;
}

/** What a living unit had and what was emptied in the form: it has it no longer. */
const removed = (row: ToRow, draft: ChangeDraft, known: Known): string[] =>
  row.fresh
    ? []
    : membersOf(draft, row).flatMap((member) => {
        const detail = unitDetails[member];
        const fields = fieldsOfMember(member);
        const had = fields.some((field) => beforeOf(row, draft, known)[field]);
        const has = fields.some((field) => unitValue(row, field, draft, known).trim() !== '');
        return detail && had && !has ? [detail] : [];
      });

function changes(row: ToRow, field: keyof ToRow['values'], draft: ChangeDraft, known: Known): boolean {
  const typed = row.values[field];
  return typed !== undefined && typed.trim() !== (beforeOf(row, draft, known)[field] ?? '');
}

const textOf = (row: ToRow, member: UnitText, draft: ChangeDraft, known: Known): JsonObject =>
  Object.assign(
    {},
    ...languages.map((language) => given(language, unitValue(row, `${member}.${language}`, draft, known))),
  );

function placedWith(row: ToRow, draft: ChangeDraft, known: Known): JsonObject {
  const rest = takesTheRest(draft);
  const subUnits = isFormer(row, draft)
    ? []
    : subUnitsToPlace(draft, known).filter((code) => draft.placed[code] === row.key);
  const takesOver = Object.entries(draft.handed)
    // What goes with the rest need not be named; a position never goes with it.
    .filter(([thing, key]) => key === row.key && (key !== rest || thing.startsWith('POSITION:')))
    .map(([thing]) => {
      const [type = '', code = ''] = thing.split(':');
      return { type, code };
    });
  return {
    ...(subUnits.length > 0 ? { subUnits } : {}),
    ...(takesOver.length > 0 ? { takesOver } : {}),
  };
}

/** The sub-units of the unit that is split. When it ends, each must be placed; when it lives on, what is not placed stays. */
export function subUnitsToPlace(draft: ChangeDraft, known: Known): readonly string[] {
  if (draft.kind !== 'SPLIT') return [];
  return known.units.find(({ code }) => code === draft.from[0]?.unit)?.children ?? [];
}

/** Sub-units of units that are closed, which are not closed with them: the change is refused while there are any. */
export function leftBehind(draft: ChangeDraft, known: Known): readonly string[] {
  if (draft.kind !== 'CLOSED') return [];
  const closed = draft.from.map(({ unit }) => unit);
  return known.units
    .filter(({ code }) => closed.includes(code))
    .flatMap(({ children }) => children)
    .filter((code) => !closed.includes(code));
}

export const mustBePlaced = (draft: ChangeDraft) => draft.kind === 'SPLIT' && !livesOn(draft);

function successor(draft: ChangeDraft): string {
  if (draft.kind === 'CLOSED') return draft.takenOverBy;
  const row = draft.to.find(({ key }) => key === takesTheRest(draft));
  return row ? unitCode(row) : '';
}

/** The row of a split that takes over what is not given to another; a unit that goes on keeps that itself. */
const takesTheRest = (draft: ChangeDraft) => (draft.kind === 'SPLIT' && !livesOn(draft) ? draft.takenOverBy : '');

function aboutTheEvent({ values }: ChangeDraft): JsonObject {
  const body: JsonObject = {};
  for (const field of eventFields) {
    const value = values[field].trim();
    if (value !== '') put(body, field, value);
  }
  if (values['source.code'] === '') delete body.source;
  return body;
}

function put(target: JsonObject, field: EventField, value: string) {
  const path = field.split('.');
  const last = path.pop() ?? field;
  let inner = target;
  for (const name of path) {
    inner[name] ??= {};
    inner = inner[name] as JsonObject;
  }
  inner[last] = value;
}
