import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

import { today } from '@/components/dates';
import { phasesQuery, timetableQuery } from '@/features/processes/queries';
import { shownYear } from '@/features/processes/timetable';
import { rootRoute } from './root';
import { yearSearch } from './search';

export const timetableRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/prosess',
  validateSearch: yearSearch,
  loaderDeps: ({ search }) => ({ year: search.ar }),
  loader: async ({ context: { queryClient }, deps: { year }, location }) => {
    const phases = await queryClient.ensureQueryData(phasesQuery());
    const shown = shownYear(year, location.hash, phases.items, Number(today().slice(0, 4)));
    await queryClient.ensureQueryData(timetableQuery(shown));
  },
  component: lazyRouteComponent(() => import('./pages/TimetablePage'), 'TimetablePage'),
});
