import type { Goal } from '@/api/types';
import type { Tagged } from '@/api/client';
import { emptyGoal, valuesOf, type GoalFieldName, type GoalValues } from './fields';
import type { SentOnce } from './idempotency';

/** Everything about an edit that must survive a reload: what it started from, what it has become, how it is meant. */
export interface GoalDraft {
  id: string;
  etag: string;
  base: GoalValues;
  values: GoalValues;
  mode: 'correct' | 'change';
  effectiveFrom: string;
}

export const draftOf = ({ body, etag }: Tagged<Goal>): GoalDraft => ({
  id: body.id,
  etag,
  base: valuesOf(body),
  values: valuesOf(body),
  mode: 'correct',
  effectiveFrom: '',
});

export const withValue = <Draft extends { values: GoalValues }>(
  draft: Draft,
  field: GoalFieldName,
  value: string,
): Draft => ({ ...draft, values: { ...draft.values, [field]: value } });

/** A new goal on its way: the fields that only a new one has, and the key of the last attempt. */
export interface NewGoalDraft {
  values: GoalValues;
  plan: string;
  parent: string;
  code: string;
  validFrom: string;
  attestedOn: string;
  sent?: SentOnce;
}

export const newDraft = (plan: string): NewGoalDraft => ({
  values: emptyGoal,
  plan,
  parent: '',
  code: '',
  validFrom: '',
  attestedOn: '',
});
