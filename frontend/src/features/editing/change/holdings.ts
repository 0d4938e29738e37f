import { queryOptions } from '@tanstack/react-query';

import { client, read } from '@/api/client';
import type { AffectedThing, ChangeEvent, ChangeEventAffected } from '@/api/types';

type Holding = Pick<AffectedThing, 'type' | 'id' | 'code' | 'title'>;

const limit = 200;

const asHoldings = (type: AffectedThing['type'], items: readonly Omit<Holding, 'type'>[]): Holding[] =>
  items.map(({ id, code, title }) => ({ type, id, code, title }));

/** What a unit answers for: a preview tells only what is given away, and of a unit that goes on that is what is chosen here. */
export const holdingsQuery = (unit: string, asOf?: string) =>
  queryOptions({
    queryKey: ['editing', 'change', 'holdings', unit, asOf],
    queryFn: async () => {
      const [goals, plans, indicators, positions] = await Promise.all([
        read(client.GET('/api/v1/goals', { params: { query: { accountableUnit: unit, asOf, limit } } })),
        read(client.GET('/api/v1/plans', { params: { query: { limit } } })),
        read(client.GET('/api/v1/indicators', { params: { query: { ownerUnit: unit, asOf, limit } } })),
        read(client.GET('/api/v1/positions', { params: { query: { unit, asOf, limit } } })),
      ]);
      return [
        ...asHoldings('GOAL', goals.items),
        ...asHoldings(
          'PLAN',
          plans.items.filter(({ accountableUnit }) => accountableUnit?.code === unit),
        ),
        ...asHoldings('INDICATOR', indicators.items),
        ...asHoldings('POSITION', positions.items),
      ];
    },
  });

/** What a split gives away, and what stays with the unit that is split and goes on. */
export function withWhatStays(event: ChangeEvent, holdings: readonly Holding[]): ChangeEventAffected {
  const { items = [], total = 0 } = event.affected ?? {};
  const unit = event.from[0]?.unit;
  if (!unit) return { items, total };
  const given = new Set(items.map(({ type, code }) => `${type} ${code}`));
  const staying = holdings.filter(({ type, code }) => !given.has(`${type} ${code}`));
  return {
    items: [...items, ...staying.map((holding) => ({ ...holding, from: unit, to: unit }))],
    total: total + staying.length,
  };
}
