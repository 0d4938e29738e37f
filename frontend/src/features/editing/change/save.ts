import { client as typedClient, read } from '@/api/client';
import type { ChangeEvent, ChangeRequest } from '@/components/change/types';
import type { SentOnce } from '../idempotency';

interface Untyped {
  POST: (path: string, init: unknown) => Promise<{ data?: ChangeEvent; error?: unknown; response: Response }>;
}
const client = typedClient as unknown as Untyped;

/** Everything is tried, and nothing is stored: the answer is what storing it would give. */
export const previewChange = (request: ChangeRequest): Promise<ChangeEvent> =>
  read(client.POST('/api/v1/organisation-change-events', { params: { query: { dryRun: true } }, body: request }));

export const storeChange = (request: ChangeRequest, sent: SentOnce): Promise<ChangeEvent> =>
  read(
    client.POST('/api/v1/organisation-change-events', {
      params: { header: { 'Idempotency-Key': sent.key } },
      body: request,
    }),
  );
