import type { Premise } from '@/api/types';

const order = ['TREND', 'EXPECTATION', 'PRINCIPLE', 'PLACE', 'FOCUS'] as const;

/** Premises by kind, from the world outside to the municipality's own choices, each kind in its plan's order. */
export function groupPremises(premises: readonly Premise[]) {
  return order
    .map((kind) => ({
      kind,
      members: premises
        .filter((premise) => premise.kind === kind)
        .sort((a, b) => (a.ordinal ?? 0) - (b.ordinal ?? 0)),
    }))
    .filter(({ members }) => members.length > 0);
}
