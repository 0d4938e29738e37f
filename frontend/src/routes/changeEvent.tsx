import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

import { eventByCodeQuery } from '@/features/organisation/queries';
import { rootRoute } from './root';

export const changeEventRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/organisasjon/endringer/$code',
  loader: ({ context: { queryClient }, params }) => queryClient.ensureQueryData(eventByCodeQuery(params.code)),
  component: lazyRouteComponent(() => import('./pages/ChangeEventPage'), 'ChangeEventPage'),
});
