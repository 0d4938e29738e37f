import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

import { shownYear } from '@/features/activities/activities';
import { accountsQuery, activitiesQuery, itemsOfAccountsQuery } from '@/features/activities/queries';
import { rootRoute } from './root';
import { yearSearch } from './search';

export const activitiesRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/politikk/aktiviteter',
  validateSearch: yearSearch,
  loaderDeps: ({ search }) => ({ year: search.ar }),
  loader: async ({ context: { queryClient }, deps, location }) => {
    const [activities, accounts] = await Promise.all([
      queryClient.ensureQueryData(activitiesQuery()),
      queryClient.ensureQueryData(accountsQuery()),
    ]);
    const year = shownYear(deps.year, location.hash, [...activities.items, ...accounts.items]);
    if (year === undefined) return;
    const codes = accounts.items.filter((account) => account.year === year).map(({ code }) => code);
    await Promise.all([
      queryClient.ensureQueryData(activitiesQuery(year)),
      queryClient.ensureQueryData(itemsOfAccountsQuery(codes)),
    ]);
  },
  component: lazyRouteComponent(() => import('./pages/ActivitiesPage'), 'ActivitiesPage'),
});
