import { isIsoDate } from '@/components/dates';
import { isCode } from './eventSearch';

/** What the page of the organisation shows, as its address says it; what makes no sense is dropped. */
export interface OrganisationSearch {
  dato?: string;
  /** Two days to compare; a day before the other, however they were written. */
  fra?: string;
  til?: string;
  visning?: 'tre' | 'kart';
  /** The unit that the chart is drawn around. */
  enhet?: string;
}

export function organisationSearch(search: Record<string, unknown>): OrganisationSearch {
  const rest: OrganisationSearch = {
    ...(search.visning === 'tre' || search.visning === 'kart' ? { visning: search.visning } : {}),
    ...(isCode(search.enhet) ? { enhet: search.enhet } : {}),
  };
  if (isIsoDate(search.fra) && isIsoDate(search.til) && search.fra !== search.til) {
    const [fra, til] = [search.fra, search.til].sort();
    return { fra, til, ...rest };
  }
  return { ...(isIsoDate(search.dato) ? { dato: search.dato } : {}), ...rest };
}
