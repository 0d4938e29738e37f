export type Side = 'mine' | 'theirs';

type Values<Field extends string> = Record<Field, string>;

export interface Difference<Field extends string = string> {
  field: Field;
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
export function findDifferences<Field extends string>(
  fields: readonly Field[],
  base: Values<Field>,
  mine: Values<Field>,
  theirs: Values<Field>,
): Difference<Field>[] {
  return fields
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

export type Choices<Field extends string = string> = Partial<Record<Field, Side>>;

export const proposedChoices = <Field extends string>(differences: readonly Difference<Field>[]): Choices<Field> =>
  Object.fromEntries(
    differences.filter(({ proposal }) => proposal).map(({ field, proposal }) => [field, proposal]),
  ) as Choices<Field>;

export const isDecided = <Field extends string>(differences: readonly Difference<Field>[], choices: Choices<Field>) =>
  differences.every(({ field }) => choices[field]);

/** The stored version with my text wherever I chose it. */
export function resolve<Field extends string>(
  theirs: Values<Field>,
  mine: Values<Field>,
  choices: Choices<Field>,
): Values<Field> {
  const resolved = { ...theirs };
  for (const field of Object.keys(choices) as Field[]) if (choices[field] === 'mine') resolved[field] = mine[field];
  return resolved;
}
