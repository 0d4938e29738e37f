/** One version of something with both times: when it was so, and when it was recorded and replaced. */
export interface Recorded {
  recordedAt: string;
  supersededAt?: string | null;
  validFrom?: string | null;
  validTo?: string | null;
  attestedOn?: string | null;
}

export interface Change<Field extends string> {
  field: Field;
  before: string;
  after: string;
}

export interface HistoryEntry<Version, Field extends string> {
  version: Version;
  /** True for the first thing ever recorded: nothing came before it. */
  isFirst: boolean;
  changes: Change<Field>[];
}

/**
 * A readable history, newest knowledge first: each version with what it changed from the one known just before it.
 * What was recorded in the same moment stands in the order in which it came to be so. `read` gives a field's value in
 * words, so that only what a reader would see as a change counts as one.
 */
export function describeHistory<Version extends Recorded, Field extends string>(
  versions: readonly Version[],
  fields: readonly Field[],
  read: (version: Version, field: Field) => string,
): HistoryEntry<Version, Field>[] {
  const oldestFirst = [...versions].sort(
    (a, b) => a.recordedAt.localeCompare(b.recordedAt) || (a.validFrom ?? '').localeCompare(b.validFrom ?? ''),
  );
  return oldestFirst
    .map((version, index) => {
      const earlier = oldestFirst[index - 1];
      const changes = earlier
        ? fields
            .map((field) => ({ field, before: read(earlier, field), after: read(version, field) }))
            .filter(({ before, after }) => before !== after)
        : [];
      return { version, isFirst: index === 0, changes };
    })
    .reverse();
}
