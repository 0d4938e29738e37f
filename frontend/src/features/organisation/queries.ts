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

export const unitByCodeQuery = (code: string, asOf?: string) =>
  queryOptions({
    queryKey: organisationKeys.unit(code, asOf),
    queryFn: async () => {
      const found = await read(client.GET('/api/v1/organisation-units', { params: { query: { code } } }));
      const [unit] = found.items;
      if (!unit) throw notFoundProblem();
      return read(
        client.GET('/api/v1/organisation-units/{id}', { params: { path: { id: unit.id }, query: { asOf } } }),
      );
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
