import { queryOptions } from '@tanstack/react-query';

import { client, read } from '@/api/client';
import { fetchBody } from '@/api/politicalBodies';

export const politicsKeys = {
  all: ['politics'] as const,
  bodies: (asOf?: string) => [...politicsKeys.all, 'bodies', asOf] as const,
  body: (code: string, asOf?: string) => [...politicsKeys.all, 'body', code, asOf] as const,
  terms: (body: string) => [...politicsKeys.all, 'terms', body] as const,
  years: (body: string) => [...politicsKeys.all, 'years', body] as const,
  composition: (bodyId: string, asOf?: string) => [...politicsKeys.all, 'composition', bodyId, asOf] as const,
  principles: () => [...politicsKeys.all, 'principles'] as const,
};

const maximumPageSize = 200;

export const bodiesQuery = (asOf?: string) =>
  queryOptions({
    queryKey: politicsKeys.bodies(asOf),
    queryFn: () =>
      read(client.GET('/api/v1/political-bodies', { params: { query: { asOf, limit: maximumPageSize } } })),
  });

export const bodyByCodeQuery = (code: string, asOf?: string) =>
  queryOptions({
    queryKey: politicsKeys.body(code, asOf),
    queryFn: () => fetchBody(code, asOf),
  });

export const termsOfBodyQuery = (body: string) =>
  queryOptions({
    queryKey: politicsKeys.terms(body),
    queryFn: () => read(client.GET('/api/v1/body-terms', { params: { query: { body, limit: maximumPageSize } } })),
  });

export const yearsOfBodyQuery = (body: string) =>
  queryOptions({
    queryKey: politicsKeys.years(body),
    queryFn: () => read(client.GET('/api/v1/body-years', { params: { query: { body, limit: maximumPageSize } } })),
  });

/** Who sits in the body on the day; without one on the day that its term is read on. */
export const compositionQuery = (bodyId: string, asOf?: string) =>
  queryOptions({
    queryKey: politicsKeys.composition(bodyId, asOf),
    queryFn: () =>
      read(
        client.GET('/api/v1/political-bodies/{id}/composition', { params: { path: { id: bodyId }, query: { asOf } } }),
      ),
  });

export const principlesQuery = () =>
  queryOptions({
    queryKey: politicsKeys.principles(),
    queryFn: () => read(client.GET('/api/v1/governance-principles', { params: { query: { limit: maximumPageSize } } })),
  });
