import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

import { companiesQuery } from '@/features/leadership/queries';
import { rootRoute } from './root';
import { asOfSearch } from './search';

export const companiesRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/organisasjon/selskaper',
  validateSearch: asOfSearch,
  loaderDeps: ({ search }) => ({ asOf: search.dato }),
  loader: ({ context: { queryClient }, deps: { asOf } }) => queryClient.ensureQueryData(companiesQuery(asOf)),
  component: lazyRouteComponent(() => import('./pages/CompaniesPage'), 'CompaniesPage'),
});
