import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

import { eventSearch } from '@/features/organisation/eventSearch';
import { allEventsQuery, eventListQuery, pastEvents, plannedEvents } from '@/features/organisation/queries';
import { rootRoute } from './root';

export const changeEventsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/organisasjon/endringer',
  validateSearch: eventSearch,
  loaderDeps: ({ search }) => search,
  loader: ({ context: { queryClient }, deps }) =>
    Promise.all([
      queryClient.ensureInfiniteQueryData(eventListQuery(pastEvents(deps))),
      queryClient.ensureQueryData(allEventsQuery(plannedEvents(deps))),
    ]),
  component: lazyRouteComponent(() => import('./pages/ChangeEventsPage'), 'ChangeEventsPage'),
});
