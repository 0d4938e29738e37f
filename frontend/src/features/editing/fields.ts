import type { Goal } from '@/api/types';

/** What a form for a goal can hold, as flat names: `title.nb` is the pointer `/title/nb` in what is sent. */
export const goalFields = [
  'title.nb',
  'title.nn',
  'title.en',
  'description.nb',
  'description.nn',
  'description.en',
  'number',
  'kind',
  'kindInferred',
  'accountableUnit',
  'lifecycle',
  'source.code',
  'source.locator',
] as const;

export type GoalFieldName = (typeof goalFields)[number];

/** Everything is text in a form; an empty text means «nothing given». */
export type GoalValues = Record<GoalFieldName, string>;

export const emptyGoal: GoalValues = Object.fromEntries(goalFields.map((field) => [field, ''])) as GoalValues;

export function valuesOf(goal: Goal): GoalValues {
  return {
    'title.nb': goal.title.nb ?? '',
    'title.nn': goal.title.nn ?? '',
    'title.en': goal.title.en ?? '',
    'description.nb': goal.description?.nb ?? '',
    'description.nn': goal.description?.nn ?? '',
    'description.en': goal.description?.en ?? '',
    number: goal.number === undefined ? '' : String(goal.number),
    kind: goal.kind ?? '',
    kindInferred: goal.kindInferred ? 'true' : '',
    accountableUnit: goal.accountableUnit?.code ?? '',
    lifecycle: goal.lifecycle ?? '',
    'source.code': goal.source?.code ?? '',
    'source.locator': goal.source?.locator ?? '',
  };
}

export function changedFields(base: GoalValues, values: GoalValues): GoalFieldName[] {
  return goalFields.filter((field) => base[field] !== values[field].trim());
}
