import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

import { sourcesQuery } from '@/features/sources/queries';
import { rootRoute } from './root';

export const sourcesRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/kilder',
  loader: ({ context: { queryClient } }) => queryClient.ensureQueryData(sourcesQuery()),
  component: lazyRouteComponent(() => import('./pages/SourcesPage'), 'SourcesPage'),
});
