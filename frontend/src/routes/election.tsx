import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

import { allocationQuery, electionByCodeQuery, listsOfElectionQuery } from '@/features/elections/queries';
import { rootRoute } from './root';

export const electionRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/valg/$code',
  loader: async ({ context: { queryClient }, params: { code } }) => {
    const [election] = await Promise.all([
      queryClient.ensureQueryData(electionByCodeQuery(code)),
      queryClient.ensureQueryData(listsOfElectionQuery(code)),
    ]);
    await queryClient.ensureQueryData(allocationQuery(election.id));
  },
  component: lazyRouteComponent(() => import('./pages/ElectionPage'), 'ElectionPage'),
});
