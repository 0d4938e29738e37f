import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

import { bodiesQuery } from '@/features/politics/queries';
import { keyIndicatorsQuery } from '@/features/indicators/queries';
import { reportsQuery } from '@/features/reporting/queries';
import { goalTreeQuery, plansQuery } from '@/features/strategy/queries';
import { pickFrontPlans } from '@/features/strategy/frontPlans';
import { rootRoute } from './root';

export const frontRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/',
  loader: async ({ context: { queryClient } }) => {
    const bodies = queryClient.ensureQueryData(bodiesQuery());
    const indicators = queryClient.ensureQueryData(keyIndicatorsQuery());
    const reports = queryClient.ensureQueryData(reportsQuery());
    const plans = await queryClient.ensureQueryData(plansQuery());
    const { roadMap } = pickFrontPlans(plans.items);
    if (roadMap) await queryClient.ensureQueryData(goalTreeQuery(roadMap.id));
    await Promise.all([bodies, indicators, reports]);
  },
  component: lazyRouteComponent(() => import('./pages/FrontPage'), 'FrontPage'),
});
