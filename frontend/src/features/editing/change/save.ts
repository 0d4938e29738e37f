import { client, read, readTagged } from '@/api/client';
import { notFoundProblem, problemFrom } from '@/api/problem';
import type { ChangeEventPatch, ChangeEventRequest } from '@/api/types';
import type { SentOnce } from '../idempotency';
import { eventPatch } from './correct';
import type { EventValues } from './fields';

/** Everything is tried, and nothing is stored: the answer is what storing it would give. */
export const previewChange = (request: ChangeEventRequest) =>
  read(
    client.POST('/api/v1/organisation-change-events', {
      params: { query: { dryRun: true } },
      body: request,
    }),
  );

export const storeChange = (request: ChangeEventRequest, sent: SentOnce) =>
  read(
    client.POST('/api/v1/organisation-change-events', {
      params: { header: { 'Idempotency-Key': sent.key } },
      body: request,
    }),
  );

/** The event as it is now, and its ETag. */
export async function fetchChange(code: string) {
  const found = await read(client.GET('/api/v1/organisation-change-events', { params: { query: { code } } }));
  const [event] = found.items;
  if (!event) throw notFoundProblem();
  return readTagged(client.GET('/api/v1/organisation-change-events/{id}', { params: { path: { id: event.id } } }));
}

export const correctChange = (draft: { id: string; etag: string; base: EventValues; values: EventValues }) =>
  read(
    client.PATCH('/api/v1/organisation-change-events/{id}', {
      params: { path: { id: draft.id }, header: { 'If-Match': draft.etag } },
      headers: { 'Content-Type': 'application/merge-patch+json' },
      body: eventPatch(draft.base, draft.values) as ChangeEventPatch,
    }),
  );

/** Takes back all that the event did. Which version of its words is taken back with it does not matter. */
export async function undoChange(id: string): Promise<void> {
  const { response, error } = await client.DELETE('/api/v1/organisation-change-events/{id}', {
    params: { path: { id }, header: { 'If-Match': '*' } },
  });
  if (!response.ok) throw problemFrom(response, error);
}
