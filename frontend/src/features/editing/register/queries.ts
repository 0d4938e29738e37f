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
