import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

import { hierarchiesQuery, levelsQuery, treeQuery } from '@/features/organisation/queries';
import { rootRoute } from './root';
import { asOfSearch } from './search';

export const organisationRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/organisasjon',
  validateSearch: asOfSearch,
  loaderDeps: ({ search }) => ({ asOf: search.dato }),
  loader: async ({ context: { queryClient }, deps }) => {
    const levels = queryClient.ensureQueryData(levelsQuery());
    const hierarchies = await queryClient.ensureQueryData(hierarchiesQuery());
    await Promise.all([
      levels,
      ...hierarchies.items.map(({ code }) => queryClient.ensureQueryData(treeQuery(code, deps.asOf))),
    ]);
  },
  component: lazyRouteComponent(() => import('./pages/OrganisationPage'), 'OrganisationPage'),
});
