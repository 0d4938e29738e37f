import type { Plan } from '@/api/types';

/** What the front page leads with: the vision, and the newest road map that is no part of another road map. */
export function pickFrontPlans(plans: readonly Plan[]): { vision?: Plan; roadMap?: Plan } {
  const shown = plans.filter((plan) => plan.publication === 'PUBLISHED');
  const roadMapCodes = new Set(shown.filter((plan) => plan.kind === 'ROAD_MAP').map((plan) => plan.code));
  const roadMaps = shown
    .filter((plan) => plan.kind === 'ROAD_MAP' && !(plan.parent && roadMapCodes.has(plan.parent.code)))
    .sort((a, b) => (b.periodEnd ?? 0) - (a.periodEnd ?? 0));
  const roadMap = roadMaps[0];
  const visions = shown.filter((plan) => plan.kind === 'VISION');
  return { vision: visions.find((plan) => plan.code === roadMap?.parent?.code) ?? visions[0], roadMap };
}
