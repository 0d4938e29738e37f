import createClient, { type Middleware } from 'openapi-fetch';

import { currentLanguage } from '../i18n/language';
import { compareContract } from './contract';
import { offlineProblem, problemFrom } from './problem';
import type { paths } from './schema';
import { currentToken, expire } from './session/store';

const manners: Middleware = {
  onRequest({ request }) {
    request.headers.set('Accept-Language', currentLanguage());
    const token = currentToken();
    if (token) request.headers.set('Authorization', `Bearer ${token}`);
    return request;
  },
  onResponse({ response }) {
    compareContract(response.headers.get('API-Version'));
    if (response.status === 401) expire();
    return response;
  },
  onError() {
    return offlineProblem();
  },
};

export const client = createClient<paths>({
  baseUrl: '/',
  // Looked up at each call, so that tests can put their own answers in its place.
  fetch: (request) => globalThis.fetch(request),
});
client.use(manners);

interface Answer<Data> {
  data?: Data;
  error?: unknown;
  response: Response;
}

/** The body of a good answer; anything else is thrown as a problem, so that one error boundary can show it. */
export async function read<Data>(answer: Promise<Answer<Data>>): Promise<Data> {
  return (await readTagged(answer)).body;
}

/** A representation and its ETag, which is what `If-Match` must repeat when it is written back. */
export interface Tagged<Data> {
  body: Data;
  etag: string;
}

export async function readTagged<Data>(answer: Promise<Answer<Data>>): Promise<Tagged<Data>> {
  const { data, error, response } = await answer;
  if (!response.ok || data === undefined) throw problemFrom(response, error);
  return { body: data, etag: response.headers.get('ETag') ?? '' };
}
