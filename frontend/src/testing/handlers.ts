import { vi } from 'vitest';

interface Call {
  method: string;
  path: string;
  search: URLSearchParams;
  headers: Headers;
  body: unknown;
}

type Answer = { status?: number; headers?: Record<string, string>; body?: unknown };

/** Answers the API's calls in a test, by «METHOD path», and keeps what was asked. A call nobody expects fails loudly. */
export function answerCalls(handlers: Record<string, (call: Call) => Answer>): Call[] {
  const calls: Call[] = [];
  vi.stubGlobal('fetch', async (input: Request) => {
    const url = new URL(input.url, window.location.origin);
    const text = await input.clone().text();
    const call: Call = {
      method: input.method,
      path: url.pathname,
      search: url.searchParams,
      headers: input.headers,
      body: text ? JSON.parse(text) : undefined,
    };
    calls.push(call);
    const handler = handlers[`${call.method} ${call.path}`];
    if (!handler) throw new Error(`No answer prepared for ${call.method} ${call.path}`);
    const { status = 200, headers = {}, body } = handler(call);
    return new Response(JSON.stringify(body ?? {}), {
      status,
      headers: { 'Content-Type': status < 400 ? 'application/json' : 'application/problem+json', ...headers },
    });
  });
  return calls;
}

export const pageOf = (items: readonly unknown[]) => ({ body: { items, page: { limit: 50, total: items.length } } });
