import { queryOptions } from '@tanstack/react-query';

import { client, read } from '@/api/client';
import { detailsOf, unitsOfTree } from './known';
import { fetchChange } from './save';

const changeKeys = {
  all: ['editing', 'change'] as const,
  hierarchies: () => [...changeKeys.all, 'hierarchies'] as const,
  levels: () => [...changeKeys.all, 'levels'] as const,
  units: (hierarchy: string, asOf?: string) => [...changeKeys.all, 'units', hierarchy, asOf] as const,
  details: (code: string, asOf?: string) => [...changeKeys.all, 'details', code, asOf] as const,
  event: (code: string) => [...changeKeys.all, 'event', code] as const,
  home: (code: string) => [...changeKeys.all, 'home', code] as const,
};

export const hierarchyChoicesQuery = () =>
  queryOptions({
    queryKey: changeKeys.hierarchies(),
    queryFn: () => read(client.GET('/api/v1/organisation-hierarchies')),
  });

export const levelChoicesQuery = () =>
  queryOptions({ queryKey: changeKeys.levels(), queryFn: () => read(client.GET('/api/v1/organisation-levels')) });

/** All units of a hierarchy as of a day, in one answer: a list has 200 on a page, and a municipality has more. */
export const unitsOnQuery = (hierarchy: string, asOf?: string) =>
  queryOptions({
    queryKey: changeKeys.units(hierarchy, asOf),
    queryFn: async () => {
      const { root } = await read(
        client.GET('/api/v1/organisation-hierarchies/{code}/tree', {
          params: { path: { code: hierarchy }, query: { asOf } },
        }),
      );
      return unitsOfTree(root);
    },
    enabled: hierarchy !== '',
  });

/** What a tree does not tell of a unit, as of a day. */
export const unitDetailsQuery = (code: string, asOf?: string) =>
  queryOptions({
    queryKey: changeKeys.details(code, asOf),
    queryFn: async () => {
      const { items } = await read(client.GET('/api/v1/organisation-units', { params: { query: { code, asOf } } }));
      return items[0] ? detailsOf(items[0]) : {};
    },
  });

/** The hierarchy that a unit stands in, whatever day it was. */
export const homeOfUnitQuery = (code: string) =>
  queryOptions({
    queryKey: changeKeys.home(code),
    queryFn: async () => {
      const { items } = await read(client.GET('/api/v1/organisation-units', { params: { query: { code } } }));
      return items[0]?.hierarchy ?? '';
    },
    enabled: code !== '',
  });

/** The change as it is now and its ETag: read afresh each time a form opens, and left alone while one is open. */
export const changeToCorrectQuery = (code: string) =>
  queryOptions({
    queryKey: changeKeys.event(code),
    queryFn: () => fetchChange(code),
    staleTime: Infinity,
    gcTime: 0,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });
