import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

import { rootRoute } from './root';
import { asOfSearch } from './search';

/** The places of a body on a day, for those who keep them. */
export const keepBodyRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/rediger/politikk/$code',
  validateSearch: asOfSearch,
  component: lazyRouteComponent(() => import('./pages/KeepBodyPage'), 'KeepBodyPage'),
});
