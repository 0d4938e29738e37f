import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

import { goalTreeQuery, planByCodeQuery, premisesQuery } from '@/features/strategy/queries';
import { rootRoute } from './root';
import { asOfSearch } from './search';

export const planRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/strategi/$plan',
  validateSearch: asOfSearch,
  loaderDeps: ({ search }) => ({ asOf: search.dato }),
  loader: async ({ context: { queryClient }, params, deps }) => {
    const plan = await queryClient.ensureQueryData(planByCodeQuery(params.plan));
    await Promise.all([
      queryClient.ensureQueryData(goalTreeQuery(plan.id, deps.asOf)),
      queryClient.ensureQueryData(premisesQuery(plan.code)),
    ]);
  },
  component: lazyRouteComponent(() => import('./pages/PlanPage'), 'PlanPage'),
});
