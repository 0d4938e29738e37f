import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

import {
  attainmentQuery,
  indicatorByCodeQuery,
  indicatorVersionsQuery,
  observationsQuery,
  seriesQuery,
  targetsQuery,
} from '@/features/indicators/queries';
import { indicatorSearch } from '@/features/indicators/search';
import { rootRoute } from './root';

export const indicatorRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/indikatorer/$code',
  validateSearch: indicatorSearch,
  loaderDeps: ({ search }) => ({ knownAt: search.kjent }),
  loader: async ({ context: { queryClient }, params, deps: { knownAt } }) => {
    const { id, code } = await queryClient.ensureQueryData(indicatorByCodeQuery(params.code));
    await Promise.all([
      queryClient.ensureQueryData(seriesQuery(id, knownAt)),
      queryClient.ensureQueryData(targetsQuery(code)),
      queryClient.ensureQueryData(attainmentQuery(id, knownAt)),
      queryClient.ensureQueryData(observationsQuery(id, knownAt)),
      queryClient.ensureQueryData(indicatorVersionsQuery(id)),
    ]);
  },
  component: lazyRouteComponent(() => import('./pages/IndicatorPage'), 'IndicatorPage'),
});
