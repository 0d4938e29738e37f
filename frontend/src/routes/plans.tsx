import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

import { plansQuery } from '@/features/strategy/queries';
import { rootRoute } from './root';

export const plansRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/strategi',
  loader: ({ context: { queryClient } }) => queryClient.ensureQueryData(plansQuery()),
  component: lazyRouteComponent(() => import('./pages/PlansPage'), 'PlansPage'),
});
