import { client, read } from '@/api/client';
import type { GoalPatch, GoalRequest } from '@/api/types';
import type { GoalDraft, NewGoalDraft } from './goalDraft';
import { mergePatch, newObject } from './patch';
import type { SentOnce } from './idempotency';

/** Sends only what was changed, against the version it was changed from. A stale version is answered with 412. */
export function saveGoal(draft: GoalDraft) {
  return read(
    client.PATCH('/api/v1/goals/{id}', {
      params: {
        path: { id: draft.id },
        query: draft.mode === 'change' ? { effectiveFrom: draft.effectiveFrom } : {},
        header: { 'If-Match': draft.etag },
      },
      headers: { 'Content-Type': 'application/merge-patch+json' },
      body: mergePatch(draft.base, draft.values) as GoalPatch,
    }),
  );
}

/** The request as it is sent. Faults are the API's to find, so what is missing is sent as missing. */
export function newGoalRequest(draft: NewGoalDraft): GoalRequest {
  return {
    ...newObject(draft.values),
    ...(draft.code ? { code: draft.code } : {}),
    ...(draft.plan ? { plan: draft.plan } : {}),
    ...(draft.parent ? { parent: draft.parent } : {}),
    ...(draft.validFrom ? { validFrom: draft.validFrom } : {}),
    ...(draft.attestedOn ? { attestedOn: draft.attestedOn } : {}),
  } as GoalRequest;
}

export function createGoal(request: GoalRequest, sent: SentOnce) {
  return read(client.POST('/api/v1/goals', { params: { header: { 'Idempotency-Key': sent.key } }, body: request }));
}
