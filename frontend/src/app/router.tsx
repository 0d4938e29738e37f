import { createRouter } from '@tanstack/react-router';

import { PageSkeleton } from '@/components/skeletons';
import { routeTree } from '@/routes/tree';
import { rootRoute } from '@/routes/root';
import { queryClient } from './queryClient';
import { RouteError } from './RouteError';
import { RouteNotFound } from './RouteNotFound';
import { parseSearch, stringifySearch } from './searchString';
import { Shell } from './shell/Shell';

rootRoute.update({ component: Shell });

export const router = createRouter({
  routeTree,
  context: { queryClient },
  parseSearch,
  stringifySearch,
  defaultPendingComponent: PageSkeleton,
  defaultPendingMs: 200,
  defaultPendingMinMs: 300,
  defaultErrorComponent: RouteError,
  defaultNotFoundComponent: RouteNotFound,
  defaultPreload: 'intent',
  // TanStack Query decides how old an answer may be.
  defaultPreloadStaleTime: 0,
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
