import type { Indicator, Observation } from '@/api/types';
import { queryOptions } from '@tanstack/react-query';

import { client, read } from '@/api/client';
import { notFoundProblem } from '@/api/problem';

/** Keys nest from the general to the particular, so that a write can make everything under a name stale. */
export const indicatorKeys = {
  all: ['indicators'] as const,
  catalogue: () => [...indicatorKeys.all, 'catalogue'] as const,
  key: () => [...indicatorKeys.all, 'key'] as const,
  ofUnit: (unit: string, asOf?: string) => [...indicatorKeys.all, 'of-unit', unit, asOf] as const,
  indicator: (code: string) => [...indicatorKeys.all, 'indicator', code] as const,
  figures: (id: string) => [...indicatorKeys.all, 'figures', id] as const,
  series: (id: string, knownAt?: string) => [...indicatorKeys.figures(id), 'series', knownAt] as const,
  observations: (id: string, knownAt?: string) => [...indicatorKeys.figures(id), 'observations', knownAt] as const,
  attainment: (id: string, knownAt?: string) => [...indicatorKeys.figures(id), 'attainment', knownAt] as const,
  targets: (code: string) => [...indicatorKeys.all, 'targets', code] as const,
  versions: (id: string) => [...indicatorKeys.all, 'versions', id] as const,
  revisions: (observationId: string) => [...indicatorKeys.all, 'revisions', observationId] as const,
};

const pageSize = 200;
/** Where a list that is walked page by page stops; the page then says that it was cut. */
const mostPages = 5;

interface Page<Item> {
  items: Item[];
  page: { next?: string };
}

/** Page after page until the end, or until there are more than a reader can take in. */
async function walk<Item>(
  readPage: (cursor?: string) => Promise<Page<Item>>,
): Promise<{ items: Item[]; cut: boolean }> {
  const items: Item[] = [];
  let cursor: string | undefined;
  for (let page = 0; page < mostPages; page += 1) {
    const answer = await readPage(cursor);
    items.push(...answer.items);
    cursor = answer.page.next ?? undefined;
    if (!cursor) break;
  }
  return { items, cut: Boolean(cursor) };
}

export const catalogueQuery = () =>
  queryOptions({
    queryKey: indicatorKeys.catalogue(),
    queryFn: () =>
      walk<Indicator>((cursor) =>
        read(client.GET('/api/v1/indicators', { params: { query: { limit: pageSize, cursor } } })),
      ),
  });

export const keyIndicatorsQuery = () =>
  queryOptions({
    queryKey: indicatorKeys.key(),
    queryFn: () => read(client.GET('/api/v1/indicators', { params: { query: { key: true, limit: 12 } } })),
  });

export const indicatorsOfUnitQuery = (unit: string, asOf?: string) =>
  queryOptions({
    queryKey: indicatorKeys.ofUnit(unit, asOf),
    queryFn: () =>
      read(client.GET('/api/v1/indicators', { params: { query: { ownerUnit: unit, asOf, limit: pageSize } } })),
  });

export const indicatorByCodeQuery = (code: string) =>
  queryOptions({
    queryKey: indicatorKeys.indicator(code),
    queryFn: async () => {
      const found = await read(client.GET('/api/v1/indicators', { params: { query: { code } } }));
      const id = found.items[0]?.id;
      if (!id) throw notFoundProblem();
      return read(client.GET('/api/v1/indicators/{id}', { params: { path: { id } } }));
    },
  });

export const seriesQuery = (id: string, knownAt?: string) =>
  queryOptions({
    queryKey: indicatorKeys.series(id, knownAt),
    queryFn: () => read(client.GET('/api/v1/indicators/{id}/series', { params: { path: { id }, query: { knownAt } } })),
  });

export const attainmentQuery = (id: string, knownAt?: string) =>
  queryOptions({
    queryKey: indicatorKeys.attainment(id, knownAt),
    queryFn: () =>
      read(client.GET('/api/v1/indicators/{id}/attainment', { params: { path: { id }, query: { knownAt } } })),
  });

export const observationsQuery = (id: string, knownAt?: string) =>
  queryOptions({
    queryKey: indicatorKeys.observations(id, knownAt),
    queryFn: () =>
      walk<Observation>((cursor) =>
        read(
          client.GET('/api/v1/indicators/{id}/observations', {
            params: { path: { id }, query: { knownAt, limit: pageSize, cursor } },
          }),
        ),
      ),
  });

export const targetsQuery = (code: string) =>
  queryOptions({
    queryKey: indicatorKeys.targets(code),
    queryFn: () => read(client.GET('/api/v1/targets', { params: { query: { indicator: code, limit: pageSize } } })),
  });

export const indicatorVersionsQuery = (id: string) =>
  queryOptions({
    queryKey: indicatorKeys.versions(id),
    queryFn: () =>
      read(client.GET('/api/v1/indicators/{id}/versions', { params: { path: { id }, query: { limit: pageSize } } })),
  });

export const revisionsQuery = (observationId: string) =>
  queryOptions({
    queryKey: indicatorKeys.revisions(observationId),
    queryFn: () =>
      read(
        client.GET('/api/v1/observations/{id}/revisions', {
          params: { path: { id: observationId }, query: { limit: pageSize } },
        }),
      ),
  });
