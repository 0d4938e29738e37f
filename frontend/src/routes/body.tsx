import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

import { activitiesOfBodyQuery } from '@/features/activities/queries';
import { bodyByCodeQuery, compositionQuery, termsOfBodyQuery, yearsOfBodyQuery } from '@/features/politics/queries';
import { rootRoute } from './root';
import { asOfSearch } from './search';

export const bodyRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/politikk/$code',
  validateSearch: asOfSearch,
  loaderDeps: ({ search }) => ({ asOf: search.dato }),
  loader: async ({ context: { queryClient }, params: { code }, deps: { asOf } }) => {
    const [body] = await Promise.all([
      queryClient.ensureQueryData(bodyByCodeQuery(code, asOf)),
      queryClient.ensureQueryData(termsOfBodyQuery(code)),
      queryClient.ensureQueryData(yearsOfBodyQuery(code)),
      queryClient.ensureQueryData(activitiesOfBodyQuery(code)),
    ]);
    if (body.term) await queryClient.ensureQueryData(compositionQuery(body.id, asOf));
  },
  component: lazyRouteComponent(() => import('./pages/BodyPage'), 'BodyPage'),
});
