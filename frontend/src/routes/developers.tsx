import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

import { configQuery } from '@/api/config';
import { rootRoute } from './root';

export const developersRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/for-utviklere',
  loader: ({ context: { queryClient } }) => queryClient.ensureQueryData(configQuery),
  component: lazyRouteComponent(() => import('./pages/DevelopersPage'), 'DevelopersPage'),
});
