import { queryOptions } from '@tanstack/react-query';

import { client, read } from '@/api/client';
import { notFoundProblem } from '@/api/problem';
import type { ProcessPhase } from '@/api/types';

export const processesQuery = () =>
  queryOptions({
    queryKey: ['editing', 'politics', 'processes'],
    queryFn: () => read(client.GET('/api/v1/processes', { params: { query: { limit: 200 } } })),
  });

/** A process with its phases, in their order. */
export const processToKeepQuery = (code: string) =>
  queryOptions({
    queryKey: ['editing', 'politics', 'process', code],
    queryFn: async () => {
      const [{ items }, phases] = await Promise.all([
        read(client.GET('/api/v1/processes', { params: { query: { code } } })),
        read(client.GET('/api/v1/process-phases', { params: { query: { process: code, limit: 200 } } })),
      ]);
      if (!items[0]) throw notFoundProblem();
      return { process: items[0], phases: [...phases.items].sort((a, b) => a.ordinal - b.ordinal) };
    },
  });

/** When a phase was, or else is planned to be: of one of them a phase is always told. */
export const timeOf = ({ planned, plannedTo, actual, actualTo }: ProcessPhase): { from: string; to?: string } =>
  actual ? { from: actual, to: actualTo } : { from: planned ?? '', to: plannedTo };

/** The year whose timetable shows the first phase. */
export const yearOf = ([first]: readonly ProcessPhase[]): string | undefined => first && timeOf(first).from.slice(0, 4);

export const phaseKinds = [
  'KNOWLEDGE_BASE',
  'START',
  'WORKSHOP',
  'EXTERNAL_INPUT',
  'POLITICAL_INPUT',
  'OPEN_MEETING',
  'DRAFT',
  'PUBLIC_INSPECTION',
  'HEARING',
  'POLITICAL_TREATMENT',
  'DECISION',
  'FOLLOW_UP',
  'REPORTING',
  'REVISION',
] as const;
