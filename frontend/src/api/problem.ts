import type { Problem } from './types';

/** One fault of a refused request: where it is, and what is wrong with it. */
export interface Fault {
  pointer?: string;
  parameter?: string;
  code: string;
  message: string;
}

/**
 * A request that did not give what was asked for. `status` 0 means that no answer came at all
 * (no network, or the service is down); everything else carries the problem the API sent (RFC 9457).
 */
export class ProblemError extends Error {
  readonly status: number;
  readonly type: string;
  readonly title: string | undefined;
  readonly detail: string | undefined;
  readonly requestId: string | undefined;
  readonly faults: readonly Fault[];

  constructor(status: number, body?: Partial<Problem>, requestId?: string) {
    super(body?.title ?? `HTTP ${status}`);
    this.name = 'ProblemError';
    this.status = status;
    this.type = body?.type ?? 'about:blank';
    this.title = body?.title;
    this.detail = body?.detail;
    this.requestId = body?.requestId ?? requestId;
    this.faults = body?.errors ?? [];
  }

  get isOffline(): boolean {
    return this.status === 0;
  }
}

export const offlineProblem = () => new ProblemError(0);
export const notFoundProblem = () => new ProblemError(404, { type: '/problems/not-found' });

export function asProblem(error: unknown): ProblemError | undefined {
  return error instanceof ProblemError ? error : undefined;
}

/** Builds the error of an answer outside 2xx, also when its body is no problem document. */
export function problemFrom(response: Response, body: unknown): ProblemError {
  const document = typeof body === 'object' && body !== null ? (body as Partial<Problem>) : undefined;
  return new ProblemError(response.status, document, response.headers.get('X-Request-Id') ?? undefined);
}
