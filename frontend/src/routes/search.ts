import { isIsoDate } from '@/components/dates';

/** `?dato=`: show it as it was on this day. What is no date is dropped rather than guessed at. */
export interface AsOfSearch {
  dato?: string;
}

export const asOfSearch = (search: Record<string, unknown>): AsOfSearch =>
  isIsoDate(search.dato) ? { dato: search.dato } : {};

/** `?kjent=`: show it as it was known at this moment. */
export interface HistorySearch extends AsOfSearch {
  kjent?: string;
}

export const historySearch = (search: Record<string, unknown>): HistorySearch => ({
  ...asOfSearch(search),
  ...(typeof search.kjent === 'string' && !Number.isNaN(Date.parse(search.kjent)) ? { kjent: search.kjent } : {}),
});

/** `?ar=`: show what is of this year. */
export interface YearSearch {
  ar?: string;
}

/** The years that the API knows of. */
export const yearSearch = (search: Record<string, unknown>): YearSearch =>
  typeof search.ar === 'string' && /^(18|19|20|21)\d{2}$|^2200$/.test(search.ar) ? { ar: search.ar } : {};
