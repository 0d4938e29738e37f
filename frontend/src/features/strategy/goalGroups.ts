import type { GoalNode } from '@/api/types';

export type GoalKind = 'WHAT' | 'HOW' | 'OTHER';

export interface GoalGroup {
  kind: GoalKind;
  goals: GoalNode[];
  /** True when the source does not say which goals belong here: the page must say so too. */
  inferred: boolean;
}

/** The goals of a road map under its headings, in the plan's own order; a goal without a kind gets a group of its own. */
export function groupByKind(goals: readonly GoalNode[]): GoalGroup[] {
  return (['WHAT', 'HOW', 'OTHER'] as const)
    .map((kind) => {
      const members = goals.filter((goal) => (goal.kind ?? 'OTHER') === kind);
      return { kind, goals: members, inferred: members.some((goal) => goal.kindInferred) };
    })
    .filter((group) => group.goals.length > 0);
}
