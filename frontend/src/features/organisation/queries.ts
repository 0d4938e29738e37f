import type { ChangeEvent, ChangeKind } from '@/api/types';
import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';

import { client, read } from '@/api/client';
import { notFoundProblem } from '@/api/problem';
import { nextDay, today } from '@/components/dates';
import type { EventSearch } from './eventSearch';

export const organisationKeys = {
  all: ['organisation'] as const,
  hierarchies: () => [...organisationKeys.all, 'hierarchies'] as const,
  tree: (hierarchy: string, asOf?: string) => [...organisationKeys.all, 'tree', hierarchy, asOf] as const,
  subUnits: (hierarchy: string, unit: string, asOf?: string) =>
    [...organisationKeys.all, 'sub-units', hierarchy, unit, asOf] as const,
  difference: (hierarchy: string, from: string, to: string) =>
    [...organisationKeys.all, 'difference', hierarchy, from, to] as const,
  events: () => [...organisationKeys.all, 'events'] as const,
  eventList: (filter: EventFilter) => [...organisationKeys.events(), 'list', filter] as const,
  allEvents: (filter: EventFilter) => [...organisationKeys.events(), 'all', filter] as const,
  event: (code: string) => [...organisationKeys.events(), 'one', code] as const,
  takeovers: (unit: string) => [...organisationKeys.events(), 'takeovers', unit] as const,
  levels: () => [...organisationKeys.all, 'levels'] as const,
  unit: (code: string, asOf?: string) => [...organisationKeys.all, 'unit', code, asOf] as const,
  versions: (unitId: string) => [...organisationKeys.all, 'versions', unitId] as const,
  ancestors: (unitId: string, asOf?: string) => [...organisationKeys.all, 'ancestors', unitId, asOf] as const,
  history: (unitId: string) => [...organisationKeys.all, 'history', unitId] as const,
  chain: (unitId: string, direction: string) => [...organisationKeys.all, 'chain', unitId, direction] as const,
  positions: (unit: string, asOf?: string) => [...organisationKeys.all, 'positions', 'of-unit', unit, asOf] as const,
  responsibilities: (unit: string) => [...organisationKeys.all, 'responsibilities', 'of-unit', unit] as const,
};

/** Which events are asked for; the days count both. */
export interface EventFilter {
  hierarchy?: string;
  unit?: string;
  kind?: ChangeKind;
  from?: string;
  to?: string;
  sort?: 'date' | '-date';
}

const maximumPageSize = 200;
/** Where a list that is walked page by page stops. */
const mostPages = 5;

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

/** The trees of today, for choosing a unit by its name. */
export const treesQuery = (hierarchies: readonly string[] | undefined) =>
  queryOptions({
    queryKey: [...organisationKeys.all, 'trees', hierarchies],
    queryFn: async () => {
      const trees = await Promise.all(
        (hierarchies ?? []).map((code) =>
          read(client.GET('/api/v1/organisation-hierarchies/{code}/tree', { params: { path: { code } } })),
        ),
      );
      return trees.map(({ root }) => root).filter((root) => root !== undefined);
    },
    enabled: hierarchies !== undefined,
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

/** What hangs right under a unit on a day. */
export const subUnitsQuery = (hierarchy: string, unit: string, asOf?: string) =>
  queryOptions({
    queryKey: organisationKeys.subUnits(hierarchy, unit, asOf),
    queryFn: () =>
      read(
        client.GET('/api/v1/organisation-hierarchies/{code}/tree', {
          params: { path: { code: hierarchy }, query: { asOf, root: unit, depth: 1 } },
        }),
      ),
  });

export const differenceQuery = (hierarchy: string, from: string, to: string) =>
  queryOptions({
    queryKey: organisationKeys.difference(hierarchy, from, to),
    queryFn: () =>
      read(
        client.GET('/api/v1/organisation-hierarchies/{code}/difference', {
          params: { path: { code: hierarchy }, query: { from, to } },
        }),
      ),
  });

const readEvents = (filter: EventFilter, limit: number, cursor?: string) =>
  read(client.GET('/api/v1/organisation-change-events', { params: { query: { ...filter, limit, cursor } } }));

/** Every event that a filter lets through, up to what a reader can take in. */
export const allEventsQuery = (filter: EventFilter) =>
  queryOptions({
    queryKey: organisationKeys.allEvents(filter),
    queryFn: async () => {
      const events: ChangeEvent[] = [];
      let cursor: string | undefined;
      for (let page = 0; page < mostPages; page += 1) {
        const answer = await readEvents(filter, maximumPageSize, cursor);
        events.push(...answer.items);
        cursor = answer.page.next ?? undefined;
        if (!cursor) break;
      }
      return events;
    },
  });

/** What happened after a day and up to another: what makes the difference between the two. */
export const eventsBetween = (hierarchy: string, from: string, to: string): EventFilter => ({
  hierarchy,
  from: nextDay(from),
  to,
  sort: 'date',
});

/** What has happened, newest first. */
export const pastEvents = ({ slag, enhet }: EventSearch): EventFilter => ({
  kind: slag,
  unit: enhet,
  to: today(),
  sort: '-date',
});

/** What is decided to happen, soonest first. */
export const plannedEvents = ({ slag, enhet }: EventSearch): EventFilter => ({
  kind: slag,
  unit: enhet,
  from: nextDay(today()),
  sort: 'date',
});

export const eventListQuery = (filter: EventFilter) =>
  infiniteQueryOptions({
    queryKey: organisationKeys.eventList(filter),
    queryFn: ({ pageParam }) => readEvents(filter, 20, pageParam),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ page }) => page.next,
    placeholderData: keepPreviousData,
  });

const readEvent = (id: string) =>
  read(client.GET('/api/v1/organisation-change-events/{id}', { params: { path: { id } } }));

export const eventByCodeQuery = (code: string) =>
  queryOptions({
    queryKey: organisationKeys.event(code),
    queryFn: async () => {
      const found = await read(client.GET('/api/v1/organisation-change-events', { params: { query: { code } } }));
      const id = found.items[0]?.id;
      if (!id) throw notFoundProblem();
      return readEvent(id);
    },
  });

/** A unit that took over from others more often than this tells of the newest times. */
const mostTakeovers = 12;

/** The events by which a unit took over from others, each with what they answered for, which a list does not tell. */
export const takeoversQuery = (unit: string) =>
  queryOptions({
    queryKey: organisationKeys.takeovers(unit),
    queryFn: async () => {
      const { items } = await readEvents({ unit, to: today(), sort: '-date' }, maximumPageSize);
      const tookOver = items.filter(
        ({ from, to, takenOverBy }) =>
          from.some((part) => part.unit.code !== unit) &&
          (to.some((part) => part.unit.code === unit) || takenOverBy?.code === unit),
      );
      return Promise.all(tookOver.slice(0, mostTakeovers).map(({ id }) => readEvent(id)));
    },
  });

export const ancestorsQuery = (unitId: string, asOf?: string) =>
  queryOptions({
    queryKey: organisationKeys.ancestors(unitId, asOf),
    queryFn: () =>
      read(
        client.GET('/api/v1/organisation-units/{id}/ancestors', { params: { path: { id: unitId }, query: { asOf } } }),
      ),
  });

export const unitHistoryQuery = (unitId: string) =>
  queryOptions({
    queryKey: organisationKeys.history(unitId),
    queryFn: () =>
      read(
        client.GET('/api/v1/organisation-units/{id}/history', {
          params: { path: { id: unitId }, query: { limit: maximumPageSize } },
        }),
      ),
  });

export const successorsQuery = (unitId: string) =>
  queryOptions({
    queryKey: organisationKeys.chain(unitId, 'successors'),
    queryFn: () => read(client.GET('/api/v1/organisation-units/{id}/successors', { params: { path: { id: unitId } } })),
  });

export const predecessorsQuery = (unitId: string) =>
  queryOptions({
    queryKey: organisationKeys.chain(unitId, 'predecessors'),
    queryFn: () =>
      read(client.GET('/api/v1/organisation-units/{id}/predecessors', { params: { path: { id: unitId } } })),
  });

export const positionsOfUnitQuery = (unit: string, asOf?: string) =>
  queryOptions({
    queryKey: organisationKeys.positions(unit, asOf),
    queryFn: () => read(client.GET('/api/v1/positions', { params: { query: { unit, asOf, limit: maximumPageSize } } })),
  });

export const responsibilitiesOfUnitQuery = (unit: string) =>
  queryOptions({
    queryKey: organisationKeys.responsibilities(unit),
    queryFn: () =>
      read(client.GET('/api/v1/responsibilities', { params: { query: { unit, limit: maximumPageSize } } })),
  });
