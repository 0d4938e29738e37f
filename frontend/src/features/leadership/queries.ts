import { queryOptions } from '@tanstack/react-query';

import { client, read } from '@/api/client';

const leadershipKeys = {
  all: ['leadership'] as const,
  groups: (asOf?: string) => [...leadershipKeys.all, 'groups', asOf] as const,
  tasks: () => [...leadershipKeys.all, 'tasks'] as const,
  members: (asOf: string) => [...leadershipKeys.all, 'members', asOf] as const,
  positions: (asOf?: string) => [...leadershipKeys.all, 'positions', asOf] as const,
  responsibilities: () => [...leadershipKeys.all, 'responsibilities'] as const,
  companies: (asOf?: string) => [...leadershipKeys.all, 'companies', asOf] as const,
};

const maximumPageSize = 200;

export const groupsQuery = (asOf?: string) =>
  queryOptions({
    queryKey: leadershipKeys.groups(asOf),
    queryFn: () =>
      read(client.GET('/api/v1/leadership-groups', { params: { query: { asOf, limit: maximumPageSize } } })),
  });

export const groupTasksQuery = () =>
  queryOptions({
    queryKey: leadershipKeys.tasks(),
    queryFn: () =>
      read(client.GET('/api/v1/leadership-group-tasks', { params: { query: { limit: maximumPageSize } } })),
  });

/** Those who belong to a group on the day; without one the API would tell those of all days. */
export const groupMembersQuery = (asOf: string) =>
  queryOptions({
    queryKey: leadershipKeys.members(asOf),
    queryFn: () =>
      read(client.GET('/api/v1/leadership-group-members', { params: { query: { asOf, limit: maximumPageSize } } })),
  });

export const positionsQuery = (asOf?: string) =>
  queryOptions({
    queryKey: leadershipKeys.positions(asOf),
    queryFn: () => read(client.GET('/api/v1/positions', { params: { query: { asOf, limit: maximumPageSize } } })),
  });

export const responsibilitiesQuery = () =>
  queryOptions({
    queryKey: leadershipKeys.responsibilities(),
    queryFn: () => read(client.GET('/api/v1/responsibilities', { params: { query: { limit: maximumPageSize } } })),
  });

export const companiesQuery = (asOf?: string) =>
  queryOptions({
    queryKey: leadershipKeys.companies(asOf),
    queryFn: () => read(client.GET('/api/v1/owned-companies', { params: { query: { asOf, limit: maximumPageSize } } })),
  });
