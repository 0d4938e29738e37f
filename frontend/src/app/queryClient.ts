import { QueryClient } from '@tanstack/react-query';

import { asProblem } from '@/api/problem';

export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 30_000,
      // A problem that the API states is an answer; only a missing answer or an unavailable service is tried again.
      retry: (failures, error) => {
        const status = asProblem(error)?.status ?? 0;
        return failures < 2 && (status === 0 || status === 503);
      },
      retryDelay: (attempt) => 400 * 2 ** attempt,
      // Otherwise a query waits in silence while the browser believes it is offline, and no state can be shown.
      networkMode: 'always',
    },
    mutations: { retry: false, networkMode: 'always' },
  },
});
