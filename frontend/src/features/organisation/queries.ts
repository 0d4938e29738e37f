import { queryOptions } from '@tanstack/react-query';

import { client, read } from '@/api/client';
import { notFoundProblem } from '@/api/problem';

export const organisationKeys = {
  all: ['organisation'] as const,
  hierarchies: () => [...organisationKeys.all, 'hierarchies'] as const,
  tree: (hierarchy: string, asOf?: string) => [...organisationKeys.all, 'tree', hierarchy, asOf] as const,
  levels: () => [...organisationKeys.all, 'levels'] as const,
  unit: (code: string, asOf?: string) => [...organisationKeys.all, 'unit', code, asOf] as const,
  versions: (unitId: string) => [...organisationKeys.all, 'versions', unitId] as const,
};

export const hierarchiesQuery = () =>
  queryOptions({
    queryKey: organisationKeys.hierarchies(),
    queryFn: () => read(client.GET('/api/v1/organisation-hierarchies')),
  });

export const treeQuery = (hierarchy: string, asOf?: string) =>
  queryOptions({
    queryKey: organisationKeys.tree(hierarchy, asOf),
    queryFn: () =>
      read(
        client.GET('/api/v1/organisation-hierarchies/{code}/tree', {
          params: { path: { code: hierarchy }, query: { asOf } },
        }),
      ),
  });

export const levelsQuery = () =>
  queryOptions({
    queryKey: organisationKeys.levels(),
    queryFn: () => read(client.GET('/api/v1/organisation-levels')),
  });

/** A list holds the units of a day: a unit of the past is found by its day, and one of today also when it was not then. */
async function findUnit(code: string, asOf?: string): Promise<string | undefined> {
  const found = await read(client.GET('/api/v1/organisation-units', { params: { query: { code, asOf } } }));
  return found.items[0]?.id;
}

export const unitByCodeQuery = (code: string, asOf?: string) =>
  queryOptions({
    queryKey: organisationKeys.unit(code, asOf),
    queryFn: async () => {
      const id = (asOf && (await findUnit(code, asOf))) || (await findUnit(code));
      if (!id) throw notFoundProblem();
      return read(client.GET('/api/v1/organisation-units/{id}', { params: { path: { id }, query: { asOf } } }));
    },
  });

export const unitVersionsQuery = (unitId: string) =>
  queryOptions({
    queryKey: organisationKeys.versions(unitId),
    queryFn: () =>
      read(
        client.GET('/api/v1/organisation-units/{id}/versions', {
          params: { path: { id: unitId } },
        }),
      ),
  });
