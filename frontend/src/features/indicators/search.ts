import { parsePeriod } from '@/components/periods';

export type Showing = 'diagram' | 'tabell';

/** What an indicator's page shows, as its address says it; anything that makes no sense is dropped. */
export interface IndicatorSearch {
  visning?: 'tabell';
  /** First and last period of the series. */
  fra?: string;
  til?: string;
  /** The period whose figure is told about at length. */
  tall?: string;
  /** As it was known at this moment. */
  kjent?: string;
}

export function indicatorSearch(search: Record<string, unknown>): IndicatorSearch {
  const period = (value: unknown) => (typeof value === 'string' && parsePeriod(value) ? value : undefined);
  const [fra, til, tall] = [period(search.fra), period(search.til), period(search.tall)];
  const kjent = typeof search.kjent === 'string' && !Number.isNaN(Date.parse(search.kjent)) ? search.kjent : undefined;
  return {
    ...(search.visning === 'tabell' ? { visning: 'tabell' } : {}),
    ...(fra ? { fra } : {}),
    ...(til ? { til } : {}),
    ...(tall ? { tall } : {}),
    ...(kjent ? { kjent } : {}),
  };
}
