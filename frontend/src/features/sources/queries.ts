import { queryOptions } from '@tanstack/react-query';

import { client, read } from '@/api/client';
import { notFoundProblem } from '@/api/problem';

export const sourceKeys = {
  all: ['sources'] as const,
  source: (code: string) => [...sourceKeys.all, code] as const,
};

export const sourcesQuery = () =>
  queryOptions({
    queryKey: sourceKeys.all,
    queryFn: () => read(client.GET('/api/v1/sources', { params: { query: { limit: 200 } } })),
  });

export const sourceByCodeQuery = (code: string) =>
  queryOptions({
    queryKey: sourceKeys.source(code),
    queryFn: async () => {
      const found = await read(client.GET('/api/v1/sources', { params: { query: { code } } }));
      const [source] = found.items;
      if (!source) throw notFoundProblem();
      return source;
    },
  });
