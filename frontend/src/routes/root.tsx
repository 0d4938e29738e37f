import type { QueryClient } from '@tanstack/react-query';
import { createRootRouteWithContext } from '@tanstack/react-router';

import { isLanguage, type Language } from '@/i18n';

interface RouterContext {
  queryClient: QueryClient;
}

/** The shell is set by `app/router.tsx`, so that routes need not know the app. */
export const rootRoute = createRootRouteWithContext<RouterContext>()({
  validateSearch: (search: Record<string, unknown>): { lang?: Language } =>
    isLanguage(search.lang) ? { lang: search.lang } : {},
});
