import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

import { today } from '@/components/dates';
import {
  groupMembersQuery,
  groupsQuery,
  groupTasksQuery,
  positionsQuery,
  responsibilitiesQuery,
} from '@/features/leadership/queries';
import { rootRoute } from './root';
import { asOfSearch } from './search';

export const leadershipRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/organisasjon/ledelse',
  validateSearch: asOfSearch,
  loaderDeps: ({ search }) => ({ asOf: search.dato }),
  loader: ({ context: { queryClient }, deps: { asOf } }) =>
    Promise.all([
      queryClient.ensureQueryData(groupsQuery(asOf)),
      queryClient.ensureQueryData(groupTasksQuery()),
      queryClient.ensureQueryData(groupMembersQuery(asOf ?? today())),
      queryClient.ensureQueryData(positionsQuery(asOf)),
      queryClient.ensureQueryData(responsibilitiesQuery()),
    ]),
  component: lazyRouteComponent(() => import('./pages/LeadershipPage'), 'LeadershipPage'),
});
