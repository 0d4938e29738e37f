import type { GovernancePrinciple } from '@/api/types';
import { groupByCitation } from '@/components/source/groupByCitation';

const order = ['PRINCIPLE', 'FORMAL_ARENA', 'INFORMAL_ARENA', 'ROUTING'] as const;

/** Principles first, then where politics and administration meet, then whom to ask; each cited once for each place. */
export function groupPrinciples(principles: readonly GovernancePrinciple[]) {
  return order
    .map((kind) => ({ kind, cited: groupByCitation(principles.filter((principle) => principle.kind === kind)) }))
    .filter(({ cited }) => cited.length > 0);
}
