import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

import { rootRoute } from './root';

/** `?plan=`: the plan that the new goal belongs to, when the reader came from one. */
export const newGoalRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/mal/ny',
  validateSearch: (search: Record<string, unknown>): { plan?: string } =>
    typeof search.plan === 'string' ? { plan: search.plan } : {},
  component: lazyRouteComponent(() => import('./pages/NewGoalPage'), 'NewGoalPage'),
});
