import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

import { goalByCodeQuery, goalVersionsQuery, subGoalsQuery } from '@/features/strategy/queries';
import { rootRoute } from './root';
import { historySearch } from './search';

export const goalRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/mal/$code',
  validateSearch: historySearch,
  loaderDeps: ({ search }) => ({ asOf: search.dato, knownAt: search.kjent }),
  loader: async ({ context: { queryClient }, params, deps }) => {
    const { body: goal } = await queryClient.ensureQueryData(goalByCodeQuery(params.code, deps));
    await Promise.all([
      queryClient.ensureQueryData(subGoalsQuery(params.code, deps.asOf)),
      queryClient.ensureQueryData(goalVersionsQuery(goal.id)),
    ]);
  },
  component: lazyRouteComponent(() => import('./pages/GoalPage'), 'GoalPage'),
});
