import type { Premise } from '@/api/types';
import { groupByCitation } from '@/components/source/groupByCitation';

const order = ['TREND', 'EXPECTATION', 'PRINCIPLE', 'PLACE', 'FOCUS'] as const;

/** Premises by kind, from the world outside to the municipality's own choices, each kind in its plan's order. */
export function groupPremises(premises: readonly Premise[]) {
  return order
    .map((kind) => ({ kind, cited: groupByCitation(premises.filter((premise) => premise.kind === kind)) }))
    .filter(({ cited }) => cited.length > 0);
}
