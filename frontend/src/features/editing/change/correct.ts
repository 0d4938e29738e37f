import type { ChangeEvent } from '@/api/types';
import { languages } from '@/i18n';
import { eventFields, type EventField, type EventValues } from './fields';

type Json = string | null | { [name: string]: Json };
type JsonObject = { [name: string]: Json };

export function valuesOfEvent({ title, description, decision, source }: ChangeEvent): EventValues {
  const inLanguages = (field: string, text: ChangeEvent['title']) =>
    Object.fromEntries(languages.map((language) => [`${field}.${language}`, text?.[language] ?? '']));
  return {
    ...inLanguages('title', title),
    ...inLanguages('description', description),
    ...inLanguages('decision.statement', decision?.statement),
    'decision.body': decision?.body?.code ?? '',
    'decision.decidedOn': decision?.decidedOn ?? '',
    'decision.caseReference': decision?.caseReference ?? '',
    'source.code': source.code,
    'source.locator': source.locator ?? '',
  } as EventValues;
}

export const changedEventFields = (base: EventValues, values: EventValues): EventField[] =>
  eventFields.filter((field) => base[field] !== values[field].trim());

/**
 * A merge patch with only what was changed. What is emptied is taken away; a text with no language left, and a decision
 * of which nothing is left, as a whole.
 */
export function eventPatch(base: EventValues, values: EventValues): JsonObject {
  const patch: JsonObject = {};
  for (const field of changedEventFields(base, values)) put(patch, field.split('.'), values[field].trim() || null);
  const isEmpty = (prefix: string) =>
    eventFields.filter((field) => field.startsWith(`${prefix}.`)).every((field) => values[field].trim() === '');
  for (const text of ['title', 'description', 'decision']) if (text in patch && isEmpty(text)) patch[text] = null;
  const decision = patch.decision;
  if (decision && typeof decision === 'object' && 'statement' in decision && isEmpty('decision.statement')) {
    decision.statement = null;
  }
  return patch;
}

function put(target: JsonObject, [name = '', ...rest]: string[], value: Json) {
  if (rest.length === 0) {
    target[name] = value;
    return;
  }
  const inner = target[name];
  const next: JsonObject = inner && typeof inner === 'object' ? inner : {};
  target[name] = next;
  put(next, rest, value);
}
