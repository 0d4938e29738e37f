import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

import { rootRoute } from './root';

/** No loader: the form reads what it edits itself, afresh, together with the ETag that it must repeat when saving. */
export const editGoalRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/mal/$code/rediger',
  component: lazyRouteComponent(() => import('./pages/EditGoalPage'), 'EditGoalPage'),
});
