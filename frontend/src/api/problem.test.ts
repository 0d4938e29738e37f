import { describe, expect, it } from 'vitest';

import { ProblemError, problemFrom } from './problem';
import { isStale } from './contract';
import { client, read } from './client';
import { answerCalls } from '@/testing/handlers';

describe('a refused request', () => {
  it('keeps what the problem document says', () => {
    const problem = problemFrom(new Response(null, { status: 400 }), {
      type: '/problems/invalid-input',
      title: 'Ugyldig',
      requestId: 'r-1',
      errors: [{ pointer: '/title', code: 'required', message: 'Mangler' }],
    });
    expect(problem).toMatchObject({ status: 400, type: '/problems/invalid-input', requestId: 'r-1' });
    expect(problem.faults).toHaveLength(1);
  });

  it('takes the request id from the header when the body is no problem', () => {
    const response = new Response('<html>', { status: 502, headers: { 'X-Request-Id': 'r-2' } });
    expect(problemFrom(response, '<html>')).toMatchObject({ status: 502, requestId: 'r-2', type: 'about:blank' });
  });

  it('is thrown by read, so that one boundary can show it', async () => {
    answerCalls({ 'GET /api/v1/config': () => ({ status: 503, body: { title: 'Opptatt', status: 503 } }) });
    await expect(read(client.GET('/api/v1/config'))).rejects.toMatchObject({ status: 503, title: 'Opptatt' });
  });

  it('is an offline problem when no answer comes', async () => {
    answerCalls({});
    const error = await read(client.GET('/api/v1/config')).catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(ProblemError);
    expect((error as ProblemError).isOffline).toBe(true);
  });
});

describe('the contract that the client was built with', () => {
  it('is stale only when the major version differs', () => {
    expect(isStale('1.2.0', '2.0.0')).toBe(true);
    expect(isStale('1.2.0', '1.9.1')).toBe(false);
  });
});
