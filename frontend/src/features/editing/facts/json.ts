import { isIsoDate, lastDay, nextDay } from '@/components/dates';
import { isAsked, namesOf, valueOf, type Field, type Values } from './fields';

type Json = string | number | boolean | null | Json[] | { [name: string]: Json };
export type JsonObject = { [name: string]: Json };

/** What is typed as it is sent. What cannot be read is sent as it was written: the API says what is wrong with it. */
function jsonOf({ as }: Field, text: string): Json {
  if (as === 'yes') return text === 'true';
  if (text === '') return null;
  switch (as) {
    case 'number':
      return /^\d+$/.test(text) ? Number(text) : text;
    case 'decimal':
      return /^\d+([.,]\d+)?$/.test(text) ? Number(text.replace(',', '.')) : text;
    case 'until':
      return isIsoDate(text) ? nextDay(text) : text;
    case 'several':
      return text.split(' ');
    default:
      return text;
  }
}

/** The same the other way. What is referred to is told as more than its code, and sent as its code. */
function textOf({ as }: Field, json: unknown): string {
  if (json === undefined || json === null) return '';
  if (Array.isArray(json)) return json.map((one) => textOf({ as: 'text' } as Field, one)).join(' ');
  if (typeof json === 'object') return String((json as { code?: string }).code ?? '');
  if (as === 'yes') return json === true ? 'true' : '';
  if (as === 'decimal') return String(json).replace('.', ',');
  return as === 'until' ? lastDay(String(json)) : String(json);
}

const isObject = (json: unknown): json is Record<string, unknown> => typeof json === 'object' && json !== null;

const at = (json: unknown, path: readonly string[]): unknown =>
  path.reduce<unknown>((inner, name) => (isObject(inner) ? inner[name] : undefined), json);

function put(target: JsonObject, [name = '', ...rest]: readonly string[], value: Json) {
  if (rest.length === 0) {
    target[name] = value;
    return;
  }
  const inner = target[name];
  const next: JsonObject = isObject(inner) && !Array.isArray(inner) ? (inner as JsonObject) : {};
  target[name] = next;
  put(next, rest, value);
}

/** What a form holds of something that is stored. */
export const valuesOf = (fields: readonly Field[], body: unknown): Values =>
  Object.fromEntries(
    fields.flatMap((field) => namesOf(field).map((name) => [name, textOf(field, at(body, name.split('.')))])),
  );

/** What is sent of something new: what is left empty is left out, and what is not ticked is told as that. */
export function bodyOf(fields: readonly Field[], values: Values): JsonObject {
  const body: JsonObject = {};
  for (const field of fields.filter(({ aside }) => !aside)) {
    for (const name of namesOf(field)) {
      const text = valueOf(field, name, values);
      const said = text !== '' || (field.as === 'yes' && isAsked(field, values));
      if (said) put(body, name.split('.'), jsonOf(field, text));
    }
  }
  return body;
}

export const isChanged = (fields: readonly Field[], base: Values, values: Values): boolean =>
  fields.some((field) => namesOf(field).some((name) => valueOf(field, name, base) !== valueOf(field, name, values)));

/**
 * A merge patch with only what was changed, so that a field nobody touched is never written back. What is emptied becomes
 * null, which takes it away; a text with no language left, or a decision with nothing left, goes as a whole.
 */
export function patchOf(fields: readonly Field[], base: Values, values: Values): JsonObject {
  const patch: JsonObject = {};
  const left = new Map<string, boolean>();
  const changed: string[] = [];
  for (const field of fields) {
    for (const name of namesOf(field)) {
      const text = valueOf(field, name, values);
      for (const whole of wholesOf(name)) left.set(whole, left.get(whole) || text !== '');
      if (text === valueOf(field, name, base)) continue;
      put(patch, name.split('.'), jsonOf(field, text));
      changed.push(name);
    }
  }
  for (const name of changed) {
    const gone = wholesOf(name).find((whole) => !left.get(whole));
    if (gone) put(patch, gone.split('.'), null);
  }
  return patch;
}

/** What a name is a part of, the largest first: `decision` and `decision.statement` for `decision.statement.nb`. */
function wholesOf(name: string): string[] {
  const path = name.split('.');
  return path.slice(1).map((_, index) => path.slice(0, index + 1).join('.'));
}
