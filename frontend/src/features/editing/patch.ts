import { languages } from '@/i18n';
import { changedFields, goalFields, type GoalFieldName, type GoalValues } from './fields';

type Json = string | number | boolean | null | { [name: string]: Json };
export type JsonObject = { [name: string]: Json };

/** What is sent for a field: an emptied one becomes null, which merge-patch (RFC 7396) reads as «take it away». */
function jsonOf(field: GoalFieldName, value: string): Json {
  if (field === 'kindInferred') return value === 'true';
  const text = value.trim();
  if (text === '') return null;
  // What is no whole number is sent as it was written: the API says what is wrong with it.
  return field === 'number' && /^\d+$/.test(text) ? Number(text) : text;
}

function put(target: JsonObject, field: GoalFieldName, value: Json) {
  const [name = field, member] = field.split('.');
  if (!member) {
    target[name] = value;
    return;
  }
  const inner = target[name];
  target[name] = { ...(typeof inner === 'object' ? inner : {}), [member]: value };
}

/** A merge patch with only what was changed, so that a field nobody touched is never written back. */
export function mergePatch(base: GoalValues, values: GoalValues): JsonObject {
  const patch: JsonObject = {};
  for (const field of changedFields(base, values)) put(patch, field, jsonOf(field, values[field]));
  return clearWholeTexts(patch, values);
}

/** A text with no language left is taken away as a whole: an empty language map is not valid. */
function clearWholeTexts(patch: JsonObject, values: GoalValues): JsonObject {
  for (const text of ['title', 'description'] as const) {
    const empty = languages.every((language) => values[`${text}.${language}`].trim() === '');
    if (text in patch && empty) patch[text] = null;
  }
  return patch;
}

/** The fields of a new goal that are given; what is left empty is left out. */
export function newObject(values: GoalValues): JsonObject {
  const body: JsonObject = {};
  for (const field of goalFields) {
    const value = jsonOf(field, values[field]);
    if (value !== null && value !== false) put(body, field, value);
  }
  if (values['source.code'] === '') delete body.source;
  return body;
}
