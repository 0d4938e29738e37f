import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

import { officesQuery, personByCodeQuery, positionsOfPersonQuery } from '@/features/persons/queries';
import { rootRoute } from './root';

export const personRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/personer/$code',
  loader: async ({ context: { queryClient }, params: { code } }) => {
    // What a person is asked for by has to exist first: of somebody unknown the service has nothing to tell.
    await queryClient.ensureQueryData(personByCodeQuery(code));
    await Promise.all([
      queryClient.ensureQueryData(officesQuery(code)),
      queryClient.ensureQueryData(positionsOfPersonQuery(code)),
    ]);
  },
  component: lazyRouteComponent(() => import('./pages/PersonPage'), 'PersonPage'),
});
