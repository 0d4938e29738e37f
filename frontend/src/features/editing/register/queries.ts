import { queryOptions } from '@tanstack/react-query';

import { client, read } from '@/api/client';

const key = (...of: string[]) => ['editing', 'register', ...of];
const limit = 200;

export const periodsQuery = () =>
  queryOptions({
    queryKey: key('periods'),
    queryFn: () => read(client.GET('/api/v1/election-periods', { params: { query: { limit } } })),
  });

export const electionsToKeepQuery = () =>
  queryOptions({
    queryKey: key('elections'),
    queryFn: () => read(client.GET('/api/v1/elections', { params: { query: { limit } } })),
  });

export const listsToKeepQuery = (election: string) =>
  queryOptions({
    queryKey: key('lists', election),
    queryFn: () => read(client.GET('/api/v1/electoral-lists', { params: { query: { election, limit } } })),
    enabled: election !== '',
  });

export const partiesToKeepQuery = () =>
  queryOptions({
    queryKey: key('parties'),
    queryFn: () => read(client.GET('/api/v1/parties', { params: { query: { limit } } })),
  });

export const groupsToKeepQuery = () =>
  queryOptions({
    queryKey: key('groups'),
    queryFn: () => read(client.GET('/api/v1/parliamentary-groups', { params: { query: { limit } } })),
  });

export const accountsToKeepQuery = () =>
  queryOptions({
    queryKey: key('accounts'),
    queryFn: () => read(client.GET('/api/v1/disposition-accounts', { params: { query: { limit } } })),
  });

export const itemsToKeepQuery = (account: string) =>
  queryOptions({
    queryKey: key('items', account),
    queryFn: () => read(client.GET('/api/v1/disposition-items', { params: { query: { account, limit } } })),
    enabled: account !== '',
  });

export const principlesToKeepQuery = () =>
  queryOptions({
    queryKey: key('principles'),
    queryFn: () => read(client.GET('/api/v1/governance-principles', { params: { query: { limit } } })),
  });

/** What was done in a year, or by a body. */
export const activitiesToKeepQuery = (of: { year?: number; body?: string }) =>
  queryOptions({
    queryKey: key('activities', String(of.year), String(of.body)),
    queryFn: () => read(client.GET('/api/v1/body-activities', { params: { query: { ...of, limit } } })),
  });

export const termsToKeepQuery = (body: string) =>
  queryOptions({
    queryKey: key('terms', body),
    queryFn: () => read(client.GET('/api/v1/body-terms', { params: { query: { body, limit } } })),
  });

export const yearsToKeepQuery = (body: string) =>
  queryOptions({
    queryKey: key('years', body),
    queryFn: () => read(client.GET('/api/v1/body-years', { params: { query: { body, limit } } })),
  });
