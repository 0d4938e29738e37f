import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

import { bodyFormSearch } from '@/features/editing/politics/search';
import { rootRoute } from './root';

/** No loader: a form reads what it is about itself, afresh. */
export const bodyFormRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/rediger/politikk/$code/$form',
  validateSearch: bodyFormSearch,
  component: lazyRouteComponent(() => import('./pages/BodyFormPage'), 'BodyFormPage'),
});
