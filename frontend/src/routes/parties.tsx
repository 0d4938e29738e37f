import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

import { partiesQuery } from '@/features/parties/queries';
import { rootRoute } from './root';

export const partiesRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/partier',
  loader: ({ context: { queryClient } }) => queryClient.ensureQueryData(partiesQuery()),
  component: lazyRouteComponent(() => import('./pages/PartiesPage'), 'PartiesPage'),
});
