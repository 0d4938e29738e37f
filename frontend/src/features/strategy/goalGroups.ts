import type { GoalNode } from '@/api/types';

export type GoalKind = 'WHAT' | 'HOW' | 'OTHER';

export interface GoalGroup {
  kind: GoalKind;
  goals: GoalNode[];
}

/** The goals of a road map under its headings, in the plan's own order; a goal without a kind gets a group of its own. */
export function groupByKind(goals: readonly GoalNode[]): GoalGroup[] {
  return (['WHAT', 'HOW', 'OTHER'] as const)
    .map((kind) => ({ kind, goals: goals.filter((goal) => (goal.kind ?? 'OTHER') === kind) }))
    .filter((group) => group.goals.length > 0);
}

/** True when the source does not say which goals belong under which heading: the page must say so too. */
export const isDivisionInferred = (goals: readonly GoalNode[]) => goals.some((goal) => goal.kindInferred);
