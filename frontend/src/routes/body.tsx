import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

import { bodyByCodeQuery, termsOfBodyQuery, yearsOfBodyQuery } from '@/features/politics/queries';
import { rootRoute } from './root';
import { asOfSearch } from './search';

export const bodyRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/politikk/$code',
  validateSearch: asOfSearch,
  loaderDeps: ({ search }) => ({ asOf: search.dato }),
  loader: ({ context: { queryClient }, params: { code }, deps }) =>
    Promise.all([
      queryClient.ensureQueryData(bodyByCodeQuery(code, deps.asOf)),
      queryClient.ensureQueryData(termsOfBodyQuery(code)),
      queryClient.ensureQueryData(yearsOfBodyQuery(code)),
    ]),
  component: lazyRouteComponent(() => import('./pages/BodyPage'), 'BodyPage'),
});
