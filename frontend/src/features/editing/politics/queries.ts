import { keepPreviousData, queryOptions } from '@tanstack/react-query';

import { client, read } from '@/api/client';
import { fetchBody } from '@/api/politicalBodies';
import { asProblem } from '@/api/problem';

const politicsKeys = {
  all: ['editing', 'politics'] as const,
  body: (code: string, asOf?: string) => [...politicsKeys.all, 'body', code, asOf] as const,
  composition: (body: string, asOf?: string) => [...politicsKeys.all, 'composition', body, asOf] as const,
  roles: (term: string, asOf: string) => [...politicsKeys.all, 'roles', term, asOf] as const,
  groups: (period: string) => [...politicsKeys.all, 'groups', period] as const,
  affiliations: (person: string, period: string) => [...politicsKeys.all, 'affiliations', person, period] as const,
  persons: (typed: string) => [...politicsKeys.all, 'persons', typed] as const,
  lists: () => [...politicsKeys.all, 'lists'] as const,
  activities: (body: string) => [...politicsKeys.all, 'activities', body] as const,
  person: (code: string) => [...politicsKeys.all, 'person', code] as const,
};

const limit = 200;

export const bodyQuery = (code: string, asOf?: string) =>
  queryOptions({
    queryKey: politicsKeys.body(code, asOf),
    queryFn: () => fetchBody(code, asOf),
    placeholderData: keepPreviousData,
  });

/** Who sits in a body on a day; null where no term is registered then. */
export async function fetchComposition(id: string, asOf?: string) {
  try {
    return await read(
      client.GET('/api/v1/political-bodies/{id}/composition', { params: { path: { id }, query: { asOf } } }),
    );
  } catch (error) {
    if (asProblem(error)?.status === 404) return null;
    throw error;
  }
}

export const compositionQuery = (bodyId: string, asOf?: string) =>
  queryOptions({
    queryKey: politicsKeys.composition(bodyId, asOf),
    queryFn: () => fetchComposition(bodyId, asOf),
    // While another day is fetched, the table stays.
    placeholderData: keepPreviousData,
  });

export const rolesQuery = (term: string, asOf: string) =>
  queryOptions({
    queryKey: politicsKeys.roles(term, asOf),
    queryFn: () => read(client.GET('/api/v1/body-roles', { params: { query: { term, asOf, limit } } })),
  });

export const groupChoicesQuery = (period: string) =>
  queryOptions({
    queryKey: politicsKeys.groups(period),
    queryFn: () => read(client.GET('/api/v1/parliamentary-groups', { params: { query: { period, limit } } })),
  });

export const affiliationsQuery = (person: string, period: string) =>
  queryOptions({
    queryKey: politicsKeys.affiliations(person, period),
    queryFn: () => read(client.GET('/api/v1/group-affiliations', { params: { query: { person, period, limit } } })),
  });

/** The persons that match what is typed: a municipality may have thousands. */
export const personChoicesQuery = (typed: string) =>
  queryOptions({
    queryKey: politicsKeys.persons(typed),
    queryFn: () =>
      read(client.GET('/api/v1/persons', { params: { query: { ...(typed ? { q: typed } : {}), limit: 50 } } })),
    placeholderData: keepPreviousData,
  });

/** The lists of all elections: which of them a member was elected on is for the source to say. */
export const listChoicesQuery = () =>
  queryOptions({
    queryKey: politicsKeys.lists(),
    queryFn: () => read(client.GET('/api/v1/electoral-lists', { params: { query: { limit } } })),
  });

export const activitiesQuery = (body: string) =>
  queryOptions({
    queryKey: politicsKeys.activities(body),
    queryFn: () => read(client.GET('/api/v1/body-activities', { params: { query: { body, limit } } })),
  });

export const personQuery = (code: string) =>
  queryOptions({
    queryKey: politicsKeys.person(code),
    queryFn: async () => (await read(client.GET('/api/v1/persons', { params: { query: { code } } }))).items[0] ?? null,
    enabled: code !== '',
  });
