import type { IndicatorSeries, Target } from '@/api/types';
import { comparePeriods } from '@/components/periods';

/**
 * Targets of the municipality as a whole, as far as the series knows them: those with a date in time, then those without;
 * what was replaced comes last.
 */
export function headlineTargets(targets: readonly Target[], known: IndicatorSeries['targets']): Target[] {
  const asKnown = new Map(known.map((target) => [target.code, target]));
  return targets
    .filter(({ unit, members, code }) => !unit && members.length === 0 && asKnown.has(code))
    .map((target) => ({ ...target, supersededBy: undefined, ...asKnown.get(target.code) }))
    .sort(
      (a, b) =>
        Number(Boolean(a.supersededBy)) - Number(Boolean(b.supersededBy)) ||
        Number(!a.period) - Number(!b.period) ||
        comparePeriods(a.period ?? '', b.period ?? ''),
    );
}
