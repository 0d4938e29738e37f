import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

import { reportsQuery } from '@/features/reporting/queries';
import { rootRoute } from './root';

export const reportsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/arsrapport',
  loader: ({ context: { queryClient } }) => queryClient.ensureQueryData(reportsQuery()),
  component: lazyRouteComponent(() => import('./pages/ReportsPage'), 'ReportsPage'),
});
