import { goalFields, type GoalFieldName, type GoalValues } from './fields';

export type Side = 'mine' | 'theirs';

export interface Difference {
  field: GoalFieldName;
  mine: string;
  theirs: string;
  /** Who changed it since both started from the same: both must be asked, one is only proposed. */
  changedBy: 'me' | 'them' | 'both';
  proposal?: Side;
}

/**
 * Where my version and the stored one differ, against the one that I started from. A field that only one of us
 * changed has an obvious proposal; where both did, the editor must choose.
 */
export function findDifferences(base: GoalValues, mine: GoalValues, theirs: GoalValues): Difference[] {
  return goalFields
    .filter((field) => mine[field].trim() !== theirs[field])
    .map((field) => {
      const byMe = mine[field].trim() !== base[field];
      const byThem = theirs[field] !== base[field];
      const sides = { field, mine: mine[field].trim(), theirs: theirs[field] };
      if (byMe && byThem) return { ...sides, changedBy: 'both' as const };
      return byMe
        ? { ...sides, changedBy: 'me' as const, proposal: 'mine' as const }
        : { ...sides, changedBy: 'them' as const, proposal: 'theirs' as const };
    });
}

export type Choices = Partial<Record<GoalFieldName, Side>>;

export const proposedChoices = (differences: readonly Difference[]): Choices =>
  Object.fromEntries(differences.filter(({ proposal }) => proposal).map(({ field, proposal }) => [field, proposal]));

export const isDecided = (differences: readonly Difference[], choices: Choices) =>
  differences.every(({ field }) => choices[field]);

/** The stored version with my text wherever I chose it. */
export function resolve(theirs: GoalValues, mine: GoalValues, choices: Choices): GoalValues {
  const resolved = { ...theirs };
  for (const field of goalFields) if (choices[field] === 'mine') resolved[field] = mine[field];
  return resolved;
}
