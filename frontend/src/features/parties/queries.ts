import { queryOptions } from '@tanstack/react-query';

import { client, read } from '@/api/client';
import { notFoundProblem } from '@/api/problem';

const partyKeys = {
  all: ['parties'] as const,
  list: () => [...partyKeys.all, 'list'] as const,
  one: (code: string) => [...partyKeys.all, 'one', code] as const,
  lists: (party: string) => [...partyKeys.all, 'lists', party] as const,
  groups: (party: string) => [...partyKeys.all, 'groups', party] as const,
  allGroups: () => [...partyKeys.all, 'all-groups'] as const,
  affiliations: (groups: readonly string[], asOf: string) => [...partyKeys.all, 'affiliations', groups, asOf] as const,
};

const maximumPageSize = 200;

export const partiesQuery = () =>
  queryOptions({
    queryKey: partyKeys.list(),
    queryFn: () => read(client.GET('/api/v1/parties', { params: { query: { limit: maximumPageSize } } })),
  });

export const partyByCodeQuery = (code: string) =>
  queryOptions({
    queryKey: partyKeys.one(code),
    queryFn: async () => {
      const [party] = (await read(client.GET('/api/v1/parties', { params: { query: { code } } }))).items;
      if (!party) throw notFoundProblem();
      return party;
    },
  });

/** The lists that the party stood on, alone or with others. */
export const listsOfPartyQuery = (party: string) =>
  queryOptions({
    queryKey: partyKeys.lists(party),
    queryFn: () =>
      read(client.GET('/api/v1/electoral-lists', { params: { query: { party, limit: maximumPageSize } } })),
  });

/** The groups that the party's members sat in, of all periods. */
export const groupsOfPartyQuery = (party: string) =>
  queryOptions({
    queryKey: partyKeys.groups(party),
    queryFn: () =>
      read(client.GET('/api/v1/parliamentary-groups', { params: { query: { party, limit: maximumPageSize } } })),
  });

/** Who sits with some groups on a day. */
export const affiliationsQuery = (groups: readonly string[], asOf: string) =>
  queryOptions({
    queryKey: partyKeys.affiliations(groups, asOf),
    queryFn: async () => {
      const pages = await Promise.all(
        groups.map((group) =>
          read(
            client.GET('/api/v1/group-affiliations', { params: { query: { group, asOf, limit: maximumPageSize } } }),
          ),
        ),
      );
      return pages.flatMap(({ items }) => items);
    },
  });
