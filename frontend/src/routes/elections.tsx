import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

import { electionsQuery } from '@/features/elections/queries';
import { rootRoute } from './root';

export const electionsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/valg',
  loader: ({ context: { queryClient } }) => queryClient.ensureQueryData(electionsQuery()),
  component: lazyRouteComponent(() => import('./pages/ElectionsPage'), 'ElectionsPage'),
});
