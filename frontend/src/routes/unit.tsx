import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

import { indicatorsOfUnitQuery } from '@/features/indicators/queries';
import {
  allEventsQuery,
  ancestorsQuery,
  levelsQuery,
  positionsOfUnitQuery,
  predecessorsQuery,
  responsibilitiesOfUnitQuery,
  subUnitsQuery,
  successorsQuery,
  unitByCodeQuery,
  unitHistoryQuery,
  unitVersionsQuery,
} from '@/features/organisation/queries';
import { goalsOfUnitQuery } from '@/features/strategy/queries';
import { rootRoute } from './root';
import { asOfSearch } from './search';
import { dayOfUnit } from '@/features/organisation/unitDay';

export const unitRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/organisasjon/$code',
  validateSearch: asOfSearch,
  loaderDeps: ({ search }) => ({ asOf: search.dato }),
  loader: async ({ context: { queryClient }, params: { code }, deps: { asOf } }) => {
    const unit = await queryClient.ensureQueryData(unitByCodeQuery(code, asOf));
    const day = dayOfUnit(unit, asOf);
    await Promise.all([
      queryClient.ensureQueryData(ancestorsQuery(unit.id, day)),
      queryClient.ensureQueryData(subUnitsQuery(unit.hierarchy, code, day)),
      queryClient.ensureQueryData(goalsOfUnitQuery(code, day)),
      queryClient.ensureQueryData(indicatorsOfUnitQuery(code, day)),
      queryClient.ensureQueryData(positionsOfUnitQuery(code, day)),
      queryClient.ensureQueryData(responsibilitiesOfUnitQuery(code)),
      queryClient.ensureQueryData(unitHistoryQuery(unit.id)),
      queryClient.ensureQueryData(successorsQuery(unit.id)),
      queryClient.ensureQueryData(predecessorsQuery(unit.id)),
      queryClient.ensureQueryData(allEventsQuery({ unit: code })),
      queryClient.ensureQueryData(unitVersionsQuery(unit.id)),
      queryClient.ensureQueryData(levelsQuery()),
    ]);
  },
  component: lazyRouteComponent(() => import('./pages/UnitPage'), 'UnitPage'),
});
