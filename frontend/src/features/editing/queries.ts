import { queryOptions } from '@tanstack/react-query';

import { client, read, readTagged } from '@/api/client';
import { notFoundProblem } from '@/api/problem';

const editingKeys = {
  all: ['editing'] as const,
  goal: (code: string) => [...editingKeys.all, 'goal', code] as const,
  choices: (what: string) => [...editingKeys.all, 'choices', what] as const,
};

const maximumPageSize = 200;

export async function fetchGoal(code: string) {
  const found = await read(client.GET('/api/v1/goals', { params: { query: { code } } }));
  const [goal] = found.items;
  if (!goal) throw notFoundProblem();
  return readTagged(client.GET('/api/v1/goals/{id}', { params: { path: { id: goal.id } } }));
}

/** The goal as it is now and its ETag: read afresh each time a form opens, and left alone while one is open. */
export const goalToEditQuery = (code: string) =>
  queryOptions({
    queryKey: editingKeys.goal(code),
    queryFn: () => fetchGoal(code),
    staleTime: Infinity,
    gcTime: 0,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });

export const unitChoicesQuery = () =>
  queryOptions({
    queryKey: editingKeys.choices('units'),
    queryFn: () => read(client.GET('/api/v1/organisation-units', { params: { query: { limit: maximumPageSize } } })),
  });

export const planChoicesQuery = () =>
  queryOptions({
    queryKey: editingKeys.choices('plans'),
    queryFn: () => read(client.GET('/api/v1/plans', { params: { query: { limit: maximumPageSize } } })),
  });

export const goalChoicesQuery = (plan: string) =>
  queryOptions({
    queryKey: editingKeys.choices(`goals of ${plan}`),
    queryFn: () => read(client.GET('/api/v1/goals', { params: { query: { plan, limit: maximumPageSize } } })),
    enabled: plan !== '',
  });

export const sourceChoicesQuery = () =>
  queryOptions({
    queryKey: editingKeys.choices('sources'),
    queryFn: () => read(client.GET('/api/v1/sources', { params: { query: { limit: maximumPageSize } } })),
  });

export const bodyChoicesQuery = () =>
  queryOptions({
    queryKey: editingKeys.choices('bodies'),
    queryFn: () => read(client.GET('/api/v1/political-bodies', { params: { query: { limit: maximumPageSize } } })),
  });
