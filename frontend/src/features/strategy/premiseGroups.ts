import type { Citation, Premise } from '@/api/types';

const order = ['TREND', 'EXPECTATION', 'PRINCIPLE', 'PLACE', 'FOCUS'] as const;

/** Statements that stand in the same place of the same source, which then is cited once. */
export interface CitedPremises {
  source: Citation;
  members: Premise[];
}

/** Premises by kind, from the world outside to the municipality's own choices, each kind in its plan's order. */
export function groupPremises(premises: readonly Premise[]) {
  return order
    .map((kind) => ({ kind, cited: groupByCitation(premises.filter((premise) => premise.kind === kind)) }))
    .filter(({ cited }) => cited.length > 0);
}

function groupByCitation(premises: readonly Premise[]): CitedPremises[] {
  const groups = new Map<string, CitedPremises>();
  for (const premise of [...premises].sort((a, b) => a.ordinal - b.ordinal)) {
    const { source } = premise;
    const key = `${source.code} ${source.locator ?? ''}`;
    const group = groups.get(key) ?? { source, members: [] };
    group.members.push(premise);
    groups.set(key, group);
  }
  return [...groups.values()];
}
