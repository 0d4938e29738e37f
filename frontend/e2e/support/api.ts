import { randomUUID } from 'node:crypto';

import type { components } from '../../src/api/schema';

type Schemas = components['schemas'];

export const api = process.env.VEIKART_E2E_API ?? 'http://localhost:8080';

/** What the API itself says, so that a journey compares the page with the service and not with a copy in the test. */
export async function readApi<Body>(path: string): Promise<Body> {
  const response = await fetch(`${api}/api/v1${path}`);
  if (!response.ok) throw new Error(`${path} answered ${response.status}`);
  return (await response.json()) as Body;
}

/** How many there are of each kind: all is to be as it was when a journey is over. */
export const totals = (kinds: readonly string[]) =>
  Promise.all(kinds.map(async (kind) => (await readApi<{ page: { total?: number } }>(`/${kind}?limit=1`)).page.total));

export const goalsOf = async (plan: string) =>
  (await readApi<Schemas['GoalPage']>(`/goals?plan=${plan}&limit=200`)).items;

export const goalByCode = async (code: string) => {
  const [goal] = (await readApi<Schemas['GoalPage']>(`/goals?code=${code}`)).items;
  if (!goal) throw new Error(`There is no goal ${code}`);
  return goal;
};

/** A short name that no earlier run has used: codes are never used again, also not after a deletion. */
export const unusedCode = (stem: string) => `${stem}-${randomUUID().slice(0, 8)}`;

/** A machine of the local realm, for what a journey needs in place before it begins and takes away when it ends. */
async function machineToken(scope: string): Promise<string> {
  const { authentication } = await readApi<Schemas['Config']>('/config');
  const response = await fetch(`${authentication.issuer}/protocol/openid-connect/token`, {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'client_credentials',
      client_id: 'veikart-machine',
      client_secret: 'veikart-machine',
      scope,
    }),
  });
  if (!response.ok) throw new Error(`No token for ${scope}: ${response.status}`);
  return ((await response.json()) as { access_token: string }).access_token;
}

async function write(method: string, path: string, scope: string, body?: unknown): Promise<Response> {
  const response = await fetch(`${api}/api/v1${path}`, {
    method,
    headers: {
      Authorization: `Bearer ${await machineToken(scope)}`,
      'Content-Type': 'application/json',
      'If-Match': '*',
    },
    body: body === undefined ? undefined : JSON.stringify(body),
  });
  if (!response.ok) throw new Error(`${method} ${path} answered ${response.status}: ${await response.text()}`);
  return response;
}

export const createGoal = async (goal: Schemas['GoalRequest']) =>
  (await (await write('POST', '/goals', 'strategy:write', goal)).json()) as Schemas['Goal'];

export const deleteGoal = (id: string) => write('DELETE', `/goals/${id}`, 'strategy:write');

/** Small facts of politics, made for a journey by the machine and taken away again by it. */
export const makePolitical = async <Made extends { id: string; code: string }>(path: string, body: unknown) =>
  (await (await write('POST', path, 'politics:write', body)).json()) as Made;

export const removePolitical = (path: string, id: string) => write('DELETE', `${path}/${id}`, 'politics:write');
