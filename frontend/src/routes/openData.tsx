import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

import { configQuery } from '@/api/config';
import { dataFilesQuery } from '@/features/openData/queries';
import { rootRoute } from './root';

export const openDataRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/apne-data',
  loader: ({ context: { queryClient } }) =>
    Promise.all([queryClient.ensureQueryData(dataFilesQuery()), queryClient.ensureQueryData(configQuery)]),
  component: lazyRouteComponent(() => import('./pages/OpenDataPage'), 'OpenDataPage'),
});
