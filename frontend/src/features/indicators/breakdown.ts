import { comparePeriods } from '@/components/periods';
import type { Indicator, LanguageMap, Observation } from '@/api/types';

/** What figures are split by: a dimension of the indicator, or the units of the organisation. */
export interface Breakdown {
  code: string;
  /** Absent for units. */
  title?: LanguageMap;
  periods: string[];
  groups: BreakdownGroup[];
}

export interface BreakdownGroup {
  code: string;
  title: LanguageMap;
  figures: Map<string, Observation>;
}

const byUnits = 'enhet';

/** Figures split by one thing at a time; what is split by two at once would need more than a list to show. */
export function breakdownsOf(
  indicator: Pick<Indicator, 'dimensions'>,
  observations: readonly Observation[],
): Breakdown[] {
  const dimensions = indicator.dimensions.map((dimension) =>
    breakdown(dimension.code, observations, ({ unit, members: [member, ...more] }) =>
      !unit && member && more.length === 0 && member.dimension === dimension.code ? member : undefined,
    ),
  );
  const units = breakdown(byUnits, observations, ({ unit, members }) =>
    unit && members.length === 0 ? { ...unit, title: unit.name } : undefined,
  );
  return [...dimensions.map((one, index) => ({ ...one, title: indicator.dimensions[index]?.title })), units].filter(
    ({ groups }) => groups.length > 0,
  );
}

function breakdown(
  code: string,
  observations: readonly Observation[],
  groupOf: (observation: Observation) => { code: string; title: LanguageMap } | undefined,
): Breakdown {
  const groups = new Map<string, BreakdownGroup>();
  const periods = new Set<string>();
  for (const observation of observations) {
    const of = groupOf(observation);
    if (!of) continue;
    const group = groups.get(of.code) ?? { code: of.code, title: of.title, figures: new Map() };
    group.figures.set(observation.period, observation);
    groups.set(of.code, group);
    periods.add(observation.period);
  }
  return { code, periods: [...periods].sort(comparePeriods).reverse(), groups: [...groups.values()] };
}
