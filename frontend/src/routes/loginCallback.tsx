import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

import { callbackPath } from '@/api/session';
import { rootRoute } from './root';

export const loginCallbackRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: callbackPath,
  component: lazyRouteComponent(() => import('./pages/LoginCallbackPage'), 'LoginCallbackPage'),
});
