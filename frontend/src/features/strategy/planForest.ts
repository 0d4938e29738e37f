import type { Plan } from '@/api/types';

export interface PlanNode {
  plan: Plan;
  children: PlanNode[];
}

/** Plans under their parents. A plan whose parent is not in the list stands at the top rather than vanish. */
export function planForest(plans: readonly Plan[]): PlanNode[] {
  const nodes = new Map(plans.map((plan) => [plan.code, { plan, children: [] as PlanNode[] }]));
  const roots: PlanNode[] = [];
  for (const node of nodes.values()) {
    const parent = node.plan.parent && nodes.get(node.plan.parent.code);
    (parent ? parent.children : roots).push(node);
  }
  return roots;
}
