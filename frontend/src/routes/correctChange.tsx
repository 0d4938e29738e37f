import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

import { rootRoute } from './root';

/** No loader: the form reads what it corrects itself, afresh, together with the ETag that it must repeat when saving. */
export const correctChangeRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/rediger/organisasjon/endring/$code',
  component: lazyRouteComponent(() => import('./pages/CorrectChangePage'), 'CorrectChangePage'),
});
