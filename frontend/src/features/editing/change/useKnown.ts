import { keepPreviousData, useQueries, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';

import { dayBefore, type ChangeDraft, type Known } from './draft';
import type { UnitChoice } from './known';
import { unitDetailsQuery, unitsOnQuery } from './queries';

export interface KnownUnits extends Known {
  units: readonly UnitChoice[];
}

/** The units that can be chosen, and what is so of those that were chosen, as of the day before the change. */
export function useKnown(draft: ChangeDraft): KnownUnits {
  const asOf = dayBefore(draft.date);
  const { data: units } = useQuery({
    ...unitsOnQuery(draft.hierarchy, asOf),
    // While another day is fetched, what was chosen keeps its name.
    placeholderData: keepPreviousData,
  });
  const codes = draft.to.filter(({ fresh, unit }) => !fresh && unit !== '').map(({ unit }) => unit);
  const details = useQueries({
    queries: codes.map((code) => unitDetailsQuery(code, asOf)),
    combine: (answers) => answers.map(({ data }) => data),
  });
  return useMemo(
    () => ({
      units: units ?? [],
      details: new Map(codes.map((code, index) => [code, details[index] ?? {}])),
    }),
    // The codes are in the details' order; an array of them is new at each drawing.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [units, details],
  );
}
