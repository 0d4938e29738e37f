import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

import { catalogueSearch } from '@/features/indicators/catalogue';
import { catalogueQuery } from '@/features/indicators/queries';
import { rootRoute } from './root';

export const indicatorsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/indikatorer',
  validateSearch: catalogueSearch,
  loader: ({ context: { queryClient } }) => queryClient.ensureQueryData(catalogueQuery()),
  component: lazyRouteComponent(() => import('./pages/IndicatorsPage'), 'IndicatorsPage'),
});
