import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

import { organisationSearch } from '@/features/organisation/organisationSearch';
import {
  allEventsQuery,
  differenceQuery,
  eventsBetween,
  hierarchiesQuery,
  levelsQuery,
  treeQuery,
} from '@/features/organisation/queries';
import { rootRoute } from './root';

export const organisationRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/organisasjon',
  validateSearch: organisationSearch,
  loaderDeps: ({ search }) => ({ asOf: search.dato, from: search.fra, to: search.til }),
  loader: async ({ context: { queryClient }, deps: { asOf, from, to } }) => {
    const levels = queryClient.ensureQueryData(levelsQuery());
    const { items } = await queryClient.ensureQueryData(hierarchiesQuery());
    await Promise.all([
      levels,
      ...items.flatMap(({ code }) =>
        from && to
          ? [
              queryClient.ensureQueryData(treeQuery(code, from)),
              queryClient.ensureQueryData(treeQuery(code, to)),
              queryClient.ensureQueryData(differenceQuery(code, from, to)),
              queryClient.ensureQueryData(allEventsQuery(eventsBetween(code, from, to))),
            ]
          : [queryClient.ensureQueryData(treeQuery(code, asOf))],
      ),
    ]);
  },
  component: lazyRouteComponent(() => import('./pages/OrganisationPage'), 'OrganisationPage'),
});
