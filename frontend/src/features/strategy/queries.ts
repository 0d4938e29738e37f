import { queryOptions } from '@tanstack/react-query';

import { client, read, readTagged } from '@/api/client';
import { notFoundProblem } from '@/api/problem';

export interface PointInTime {
  /** As it was on this day. */
  asOf?: string;
  /** As it was known at this moment. */
  knownAt?: string;
}

/** Keys nest from the general to the particular, so that a write can make everything under a name stale. */
export const strategyKeys = {
  all: ['strategy'] as const,
  plans: () => [...strategyKeys.all, 'plans'] as const,
  plan: (code: string) => [...strategyKeys.plans(), code] as const,
  goalTree: (planId: string, asOf?: string) => [...strategyKeys.all, 'goal-tree', planId, asOf] as const,
  premises: (plan: string) => [...strategyKeys.all, 'premises', plan] as const,
  goals: () => [...strategyKeys.all, 'goals'] as const,
  goal: (code: string, at: PointInTime) => [...strategyKeys.goals(), code, at] as const,
  subGoals: (code: string, asOf?: string) => [...strategyKeys.goals(), code, 'sub-goals', asOf] as const,
  goalsOfUnit: (unit: string, asOf?: string) => [...strategyKeys.goals(), 'of-unit', unit, asOf] as const,
  versions: (goalId: string) => [...strategyKeys.goals(), 'versions', goalId] as const,
};

const maximumPageSize = 200;

export const plansQuery = () =>
  queryOptions({
    queryKey: strategyKeys.plans(),
    queryFn: () => read(client.GET('/api/v1/plans', { params: { query: { limit: maximumPageSize } } })),
  });

export const planByCodeQuery = (code: string) =>
  queryOptions({
    queryKey: strategyKeys.plan(code),
    queryFn: async () => {
      const found = await read(client.GET('/api/v1/plans', { params: { query: { code } } }));
      const [plan] = found.items;
      if (!plan) throw notFoundProblem();
      return plan;
    },
  });

export const goalTreeQuery = (planId: string, asOf?: string) =>
  queryOptions({
    queryKey: strategyKeys.goalTree(planId, asOf),
    queryFn: () =>
      read(client.GET('/api/v1/plans/{id}/goal-tree', { params: { path: { id: planId }, query: { asOf } } })),
  });

export const premisesQuery = (plan: string) =>
  queryOptions({
    queryKey: strategyKeys.premises(plan),
    queryFn: () => read(client.GET('/api/v1/premises', { params: { query: { plan, limit: maximumPageSize } } })),
  });

/** A list holds the goals of a day: a goal of the past is found by its day, and one of today also when it was not then. */
async function findGoal(code: string, asOf?: string): Promise<string | undefined> {
  const found = await read(client.GET('/api/v1/goals', { params: { query: { code, asOf } } }));
  return found.items[0]?.id;
}

/** A page knows a goal's code, the API its id: one look-up, then the goal itself with the ETag. */
export const goalByCodeQuery = (code: string, at: PointInTime = {}) =>
  queryOptions({
    queryKey: strategyKeys.goal(code, at),
    queryFn: async () => {
      const id = (at.asOf && (await findGoal(code, at.asOf))) || (await findGoal(code));
      if (!id) throw notFoundProblem();
      return readTagged(client.GET('/api/v1/goals/{id}', { params: { path: { id }, query: at } }));
    },
  });

export const subGoalsQuery = (code: string, asOf?: string) =>
  queryOptions({
    queryKey: strategyKeys.subGoals(code, asOf),
    queryFn: () =>
      read(client.GET('/api/v1/goals', { params: { query: { parent: code, asOf, limit: maximumPageSize } } })),
  });

export const goalsOfUnitQuery = (unit: string, asOf?: string) =>
  queryOptions({
    queryKey: strategyKeys.goalsOfUnit(unit, asOf),
    queryFn: () =>
      read(client.GET('/api/v1/goals', { params: { query: { accountableUnit: unit, asOf, limit: maximumPageSize } } })),
  });

export const goalVersionsQuery = (goalId: string) =>
  queryOptions({
    queryKey: strategyKeys.versions(goalId),
    queryFn: () =>
      read(
        client.GET('/api/v1/goals/{id}/versions', {
          params: { path: { id: goalId }, query: { limit: maximumPageSize } },
        }),
      ),
  });
