import { queryOptions } from '@tanstack/react-query';

import { client, read } from '@/api/client';
import { notFoundProblem } from '@/api/problem';

const personKeys = {
  all: ['persons'] as const,
  one: (code: string) => [...personKeys.all, 'one', code] as const,
  offices: (code: string) => [...personKeys.all, 'offices', code] as const,
  positions: (code: string) => [...personKeys.all, 'positions', code] as const,
};

const maximumPageSize = 200;

export const personByCodeQuery = (code: string) =>
  queryOptions({
    queryKey: personKeys.one(code),
    queryFn: async () => {
      const [person] = (await read(client.GET('/api/v1/persons', { params: { query: { code } } }))).items;
      if (!person) throw notFoundProblem();
      return person;
    },
  });

/** What the person is and was in politics. */
export const officesQuery = (person: string) =>
  queryOptions({
    queryKey: personKeys.offices(person),
    queryFn: () => read(client.GET('/api/v1/offices', { params: { query: { person } } })),
  });

/** What the person is and was in the administration. */
export const positionsOfPersonQuery = (person: string) =>
  queryOptions({
    queryKey: personKeys.positions(person),
    queryFn: () =>
      read(client.GET('/api/v1/position-holders', { params: { query: { person, limit: maximumPageSize } } })),
  });
