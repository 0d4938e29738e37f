import type { BodyTerm, PoliticalBody } from '@/api/types';

/** Terms by the years of their periods, newest first; periods are named by them. */
export const newestFirst = (terms: readonly BodyTerm[]): BodyTerm[] =>
  [...terms].sort(
    (a, b) =>
      b.period.code.localeCompare(a.period.code) || (b.validFrom ?? '').localeCompare(a.validFrom ?? '', undefined),
  );

/** The whole of the term that the body was read with: the API says which one is in force on the day. */
export const shownTerm = (body: PoliticalBody, terms: readonly BodyTerm[]) =>
  terms.find(({ id }) => id === body.term?.id);
