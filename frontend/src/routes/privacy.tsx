import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

import { rootRoute } from './root';

export const privacyRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/personvern',
  component: lazyRouteComponent(() => import('./pages/PrivacyPage'), 'PrivacyPage'),
});
