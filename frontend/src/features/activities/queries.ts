import { queryOptions } from '@tanstack/react-query';

import { client, read } from '@/api/client';

const activityKeys = {
  all: ['activities'] as const,
  list: (year?: number) => [...activityKeys.all, 'list', year] as const,
  ofBody: (body: string) => [...activityKeys.all, 'of-body', body] as const,
  accounts: () => [...activityKeys.all, 'accounts'] as const,
  items: (accounts: readonly string[]) => [...activityKeys.all, 'items', accounts] as const,
};

const maximumPageSize = 200;

/** Of a year; without one the newest of all, so that one can see which years there are. */
export const activitiesQuery = (year?: number) =>
  queryOptions({
    queryKey: activityKeys.list(year),
    queryFn: () => read(client.GET('/api/v1/body-activities', { params: { query: { year, limit: maximumPageSize } } })),
  });

export const activitiesOfBodyQuery = (body: string) =>
  queryOptions({
    queryKey: activityKeys.ofBody(body),
    queryFn: () => read(client.GET('/api/v1/body-activities', { params: { query: { body, limit: maximumPageSize } } })),
  });

export const accountsQuery = () =>
  queryOptions({
    queryKey: activityKeys.accounts(),
    queryFn: () => read(client.GET('/api/v1/disposition-accounts', { params: { query: { limit: maximumPageSize } } })),
  });

/** What some accounts were used for. */
export const itemsOfAccountsQuery = (accounts: readonly string[]) =>
  queryOptions({
    queryKey: activityKeys.items(accounts),
    queryFn: async () => {
      const pages = await Promise.all(
        accounts.map((account) =>
          read(client.GET('/api/v1/disposition-items', { params: { query: { account, limit: maximumPageSize } } })),
        ),
      );
      return pages.flatMap(({ items }) => items);
    },
  });
