import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

import { isChangeKind } from '@/components/change/kinds';
import type { ChangeKind } from '@/api/types';
import { rootRoute } from './root';

/** `?type=` and `?enhet=`: what the reader came to do, and with which unit. */
interface ChangeSearch {
  type?: ChangeKind;
  enhet?: string;
}

export const changeOrganisationRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/rediger/organisasjon/endring',
  validateSearch: (search: Record<string, unknown>): ChangeSearch => ({
    ...(isChangeKind(search.type) ? { type: search.type } : {}),
    ...(typeof search.enhet === 'string' ? { enhet: search.enhet } : {}),
  }),
  component: lazyRouteComponent(() => import('./pages/ChangeOrganisationPage'), 'ChangeOrganisationPage'),
});
