import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

import { isSearchType } from '@/features/search/hits';
import type { SearchType } from '@/api/types';
import { rootRoute } from './root';

interface Searching {
  q?: string;
  type?: SearchType;
}

/** No loader: the page stays while it asks, so that the number of hits can be told to those who do not see it. */
export const searchRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/sok',
  validateSearch: ({ q, type }: Record<string, unknown>): Searching => ({
    ...(typeof q === 'string' && q.trim() ? { q: q.trim() } : {}),
    ...(isSearchType(type) ? { type } : {}),
  }),
  component: lazyRouteComponent(() => import('./pages/SearchPage'), 'SearchPage'),
});
