import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

import { registerSearch } from '@/features/editing/register/search';
import { rootRoute } from './root';

/** What the political secretariat keeps, beside who sits where. */
export const registersRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/rediger/register',
  component: lazyRouteComponent(() => import('./pages/RegistersPage'), 'RegistersPage'),
});

/** No loader: a form reads what it is about itself, afresh. */
export const registerFormRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/rediger/register/$kind',
  validateSearch: registerSearch,
  component: lazyRouteComponent(() => import('./pages/RegisterFormPage'), 'RegisterFormPage'),
});
