export interface SentOnce {
  key: string;
  body: string;
}

/**
 * The `Idempotency-Key` of a request: the same as last time when the same is sent again, so that a retry after a lost
 * answer makes no twin; a new one when the body has changed, since a key stands for one body only.
 */
export function idempotencyKeyFor(body: unknown, last: SentOnce | undefined): SentOnce {
  const text = JSON.stringify(body);
  return last?.body === text ? last : { key: crypto.randomUUID(), body: text };
}
