import { queryOptions } from '@tanstack/react-query';

import { client, read } from '@/api/client';

export const openDataKeys = {
  all: ['open-data'] as const,
};

export const dataFilesQuery = () =>
  queryOptions({
    queryKey: openDataKeys.all,
    queryFn: () => read(client.GET('/api/v1/exports')),
  });
