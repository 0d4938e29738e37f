import { queryOptions } from '@tanstack/react-query';

import { firsts, type First } from './examples';

interface Found {
  id?: string;
  code?: string;
}

export const developerKeys = {
  all: ['developers'] as const,
  first: (of: First) => [...developerKeys.all, 'first', of] as const,
};

/** Something that is registered here, so that an example can be run as it stands; null where there is nothing. */
export const firstQuery = (of: First) =>
  queryOptions({
    queryKey: developerKeys.first(of),
    queryFn: async (): Promise<Found | null> => {
      const response = await fetch(new Request(`/api/v1${firsts[of]}`, { headers: { Accept: 'application/json' } }));
      if (!response.ok) {
        await response.body?.cancel();
        return null;
      }
      const { items } = (await response.json()) as { items: Found[] };
      return items[0] ?? null;
    },
    staleTime: Infinity,
  });
