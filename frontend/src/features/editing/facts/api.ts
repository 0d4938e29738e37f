import { client, read, readTagged, type Tagged } from '@/api/client';
import { notFoundProblem, problemFrom } from '@/api/problem';
import type { AllowedAction } from '@/api/types';
import type { JsonObject } from './json';

/** What every small fact has, whatever it is about. */
export interface Fact {
  id: string;
  code: string;
  recordedAt: string;
  allowedActions: readonly AllowedAction[];
}

export interface FactApi<Body extends Fact> {
  path: string;
  find: (code: string) => Promise<Tagged<Body>>;
  get: (id: string) => Promise<Tagged<Body>>;
  create: (body: JsonObject, key: string) => Promise<Body>;
  patch: (id: string, etag: string, patch: JsonObject) => Promise<Tagged<Body>>;
  remove: (id: string) => Promise<void>;
}

/** The resources that small facts are kept in: they are listed, read and written in one way. */
type FactPath =
  | '/api/v1/memberships'
  | '/api/v1/body-roles'
  | '/api/v1/leaves'
  | '/api/v1/group-affiliations'
  | '/api/v1/persons'
  | '/api/v1/body-activities'
  | '/api/v1/process-phases'
  | '/api/v1/political-bodies'
  | '/api/v1/election-periods'
  | '/api/v1/body-terms'
  | '/api/v1/body-years'
  | '/api/v1/elections'
  | '/api/v1/electoral-lists'
  | '/api/v1/parties'
  | '/api/v1/processes'
  | '/api/v1/disposition-accounts'
  | '/api/v1/disposition-items'
  | '/api/v1/governance-principles'
  | '/api/v1/parliamentary-groups';

/** One of them. The contract has a type for each path; that they share their manners is known here alone. */
export function factApi<Body extends Fact>(path: FactPath): FactApi<Body> {
  const list = path as '/api/v1/memberships';
  const one = `${list}/{id}` as const;
  const get = (id: string) =>
    readTagged(client.GET(one, { params: { path: { id } } })) as unknown as Promise<Tagged<Body>>;
  return {
    path,
    get,
    find: async (code) => {
      const { items } = await read(client.GET(list, { params: { query: { code } } }));
      if (!items[0]) throw notFoundProblem();
      return get(items[0].id);
    },
    create: (body, key) =>
      read(
        client.POST(list, { params: { header: { 'Idempotency-Key': key } }, body: body as never }),
      ) as unknown as Promise<Body>,
    patch: (id, etag, patch) =>
      readTagged(
        client.PATCH(one, {
          params: { path: { id }, header: { 'If-Match': etag } },
          headers: { 'Content-Type': 'application/merge-patch+json' },
          body: patch as never,
        }),
      ) as unknown as Promise<Tagged<Body>>,
    remove: async (id) => {
      const { response, error } = await client.DELETE(one, {
        params: { path: { id }, header: { 'If-Match': '*' } },
      });
      if (!response.ok) throw problemFrom(response, error);
    },
  };
}
