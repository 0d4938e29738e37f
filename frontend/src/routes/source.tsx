import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

import { sourceByCodeQuery } from '@/features/sources/queries';
import { rootRoute } from './root';

export const sourceRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/kilder/$code',
  loader: ({ context: { queryClient }, params }) => queryClient.ensureQueryData(sourceByCodeQuery(params.code)),
  component: lazyRouteComponent(() => import('./pages/SourcePage'), 'SourcePage'),
});
