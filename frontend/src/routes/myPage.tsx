import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

import { rootRoute } from './root';

export const myPageRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/min-side',
  component: lazyRouteComponent(() => import('./pages/MyPage'), 'MyPage'),
});
