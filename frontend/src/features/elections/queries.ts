import { queryOptions } from '@tanstack/react-query';

import { client, read } from '@/api/client';
import { notFoundProblem } from '@/api/problem';

const electionKeys = {
  all: ['elections'] as const,
  list: () => [...electionKeys.all, 'list'] as const,
  one: (code: string) => [...electionKeys.all, 'one', code] as const,
  lists: (election: string) => [...electionKeys.all, 'lists', election] as const,
  allocation: (electionId: string) => [...electionKeys.all, 'allocation', electionId] as const,
};

const maximumPageSize = 200;

export const electionsQuery = () =>
  queryOptions({
    queryKey: electionKeys.list(),
    queryFn: () => read(client.GET('/api/v1/elections', { params: { query: { limit: maximumPageSize } } })),
  });

export const electionByCodeQuery = (code: string) =>
  queryOptions({
    queryKey: electionKeys.one(code),
    queryFn: async () => {
      const [election] = (await read(client.GET('/api/v1/elections', { params: { query: { code } } }))).items;
      if (!election) throw notFoundProblem();
      return election;
    },
  });

export const listsOfElectionQuery = (election: string) =>
  queryOptions({
    queryKey: electionKeys.lists(election),
    queryFn: () =>
      read(client.GET('/api/v1/electoral-lists', { params: { query: { election, limit: maximumPageSize } } })),
  });

/** From votes to seats, or what is missing for it. */
export const allocationQuery = (electionId: string) =>
  queryOptions({
    queryKey: electionKeys.allocation(electionId),
    queryFn: () => read(client.GET('/api/v1/elections/{id}/allocation', { params: { path: { id: electionId } } })),
  });
