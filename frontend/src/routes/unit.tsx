import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

import { levelsQuery, treeQuery, unitByCodeQuery, unitVersionsQuery } from '@/features/organisation/queries';
import { goalsOfUnitQuery } from '@/features/strategy/queries';
import { rootRoute } from './root';
import { asOfSearch } from './search';

export const unitRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/organisasjon/$code',
  validateSearch: asOfSearch,
  loaderDeps: ({ search }) => ({ asOf: search.dato }),
  loader: async ({ context: { queryClient }, params, deps }) => {
    const unit = await queryClient.ensureQueryData(unitByCodeQuery(params.code, deps.asOf));
    await Promise.all([
      queryClient.ensureQueryData(treeQuery(unit.hierarchy, deps.asOf)),
      queryClient.ensureQueryData(unitVersionsQuery(unit.id)),
      queryClient.ensureQueryData(levelsQuery()),
      queryClient.ensureQueryData(goalsOfUnitQuery(unit.code, deps.asOf)),
    ]);
  },
  component: lazyRouteComponent(() => import('./pages/UnitPage'), 'UnitPage'),
});
