import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

import { rootRoute } from './root';

export const accessibilityRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/tilgjengelighet',
  component: lazyRouteComponent(() => import('./pages/AccessibilityPage'), 'AccessibilityPage'),
});
