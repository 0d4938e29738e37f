import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

import { rootRoute } from './root';

/** The phases of a process, for those who keep them. */
export const keepProcessRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/rediger/prosess/$code',
  component: lazyRouteComponent(() => import('./pages/KeepProcessPage'), 'KeepProcessPage'),
});

/** `?kode=`: the phase to correct; a new one without it. */
export const phaseFormRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/rediger/prosess/$code/fase',
  validateSearch: (search: Record<string, unknown>): { kode?: string } =>
    typeof search.kode === 'string' ? { kode: search.kode } : {},
  component: lazyRouteComponent(() => import('./pages/PhaseFormPage'), 'PhaseFormPage'),
});
