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

export const goalsOf = async (plan: string) =>
  (await readApi<Schemas['GoalPage']>(`/goals?plan=${plan}&limit=200`)).items;

export const goalByCode = async (code: string) => {
  const [goal] = (await readApi<Schemas['GoalPage']>(`/goals?code=${code}`)).items;
  if (!goal) throw new Error(`There is no goal ${code}`);
  return goal;
};

/** A short name that no earlier run has used: codes are never used again, also not after a deletion. */
export const unusedCode = (stem: string) => `${stem}-${randomUUID().slice(0, 8)}`;
