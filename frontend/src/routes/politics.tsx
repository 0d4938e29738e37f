import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

import { bodiesQuery } from '@/features/politics/queries';
import { rootRoute } from './root';
import { asOfSearch } from './search';

export const politicsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/politikk',
  validateSearch: asOfSearch,
  loaderDeps: ({ search }) => ({ asOf: search.dato }),
  loader: ({ context: { queryClient }, deps }) => queryClient.ensureQueryData(bodiesQuery(deps.asOf)),
  component: lazyRouteComponent(() => import('./pages/PoliticsPage'), 'PoliticsPage'),
});
