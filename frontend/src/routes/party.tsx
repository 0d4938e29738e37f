import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

import { today } from '@/components/dates';
import { affiliationsQuery, groupsOfPartyQuery, listsOfPartyQuery, partyByCodeQuery } from '@/features/parties/queries';
import { rootRoute } from './root';
import { asOfSearch } from './search';

export const partyRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/partier/$code',
  validateSearch: asOfSearch,
  loaderDeps: ({ search }) => ({ asOf: search.dato }),
  loader: async ({ context: { queryClient }, params: { code }, deps: { asOf } }) => {
    const [groups] = await Promise.all([
      queryClient.ensureQueryData(groupsOfPartyQuery(code)),
      queryClient.ensureQueryData(partyByCodeQuery(code)),
      queryClient.ensureQueryData(listsOfPartyQuery(code)),
    ]);
    const codes = groups.items.map((group) => group.code);
    await queryClient.ensureQueryData(affiliationsQuery(codes, asOf ?? today()));
  },
  component: lazyRouteComponent(() => import('./pages/PartyPage'), 'PartyPage'),
});
