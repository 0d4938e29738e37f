import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

import { rootRoute } from './root';

export const developersRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/for-utviklere',
  component: lazyRouteComponent(() => import('./pages/DevelopersPage'), 'DevelopersPage'),
});
