import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

import { principlesQuery } from '@/features/politics/queries';
import { rootRoute } from './root';

export const governanceRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/politikk/samspill',
  loader: ({ context: { queryClient } }) => queryClient.ensureQueryData(principlesQuery()),
  component: lazyRouteComponent(() => import('./pages/GovernancePage'), 'GovernancePage'),
});
