import { queryOptions } from '@tanstack/react-query';

import { client, read } from '@/api/client';
import { quartersOf } from './timetable';

const processKeys = {
  all: ['processes'] as const,
  phases: () => [...processKeys.all, 'phases'] as const,
  timetable: (year: number) => [...processKeys.all, 'timetable', year] as const,
};

const maximumPageSize = 200;

/** Of all processes, so that one can see which years there are. */
export const phasesQuery = () =>
  queryOptions({
    queryKey: processKeys.phases(),
    queryFn: () => read(client.GET('/api/v1/process-phases', { params: { query: { limit: maximumPageSize } } })),
  });

export const timetableQuery = (year: number) =>
  queryOptions({
    queryKey: processKeys.timetable(year),
    queryFn: () => read(client.GET('/api/v1/process-timetable', { params: { query: quartersOf(year) } })),
  });
