import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router';

import { documentOfYearQuery } from '@/features/reporting/queries';
import { rootRoute } from './root';

export const reportRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/arsrapport/$year',
  loader: ({ context: { queryClient }, params }) => queryClient.ensureQueryData(documentOfYearQuery(params.year)),
  component: lazyRouteComponent(() => import('./pages/ReportPage'), 'ReportPage'),
});

/** A chapter has an address that can be said aloud; it leads to its place in the report. */
export const reportChapterRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/arsrapport/$year/$chapter',
  beforeLoad: ({ params: { year, chapter } }) => {
    throw redirect({ to: '/arsrapport/$year', params: { year }, hash: chapter, search: true, replace: true });
  },
});
