import type { PoliticalBody } from '@/api/types';

/** The newest year that any of the bodies has figures for: the year that a table of them compares. */
export const comparedYear = (bodies: readonly PoliticalBody[]): number | undefined =>
  bodies.reduce<number | undefined>((newest, { latestYear }) => {
    if (!latestYear) return newest;
    return newest === undefined ? latestYear.year : Math.max(newest, latestYear.year);
  }, undefined);

/** The period that all bodies with a term share; when they differ, each has to tell its own. */
export function sharedPeriod(bodies: readonly PoliticalBody[]) {
  const periods = new Map(bodies.flatMap(({ term }) => (term ? [[term.period.code, term.period] as const] : [])));
  return periods.size === 1 ? [...periods.values()][0] : undefined;
}

/** The years that a period lasts, as its code tells them («2015-2019»); nothing where it tells none. */
export function yearsOf(period: { code: string }): { first: number; last: number } | undefined {
  const [, first, last] = /^(\d{4})-(\d{4})$/.exec(period.code) ?? [];
  return first && last ? { first: Number(first), last: Number(last) } : undefined;
}

/** The same in words: «2015–2019». */
export function periodYears(period: { code: string }): string {
  const years = yearsOf(period);
  return years ? `${years.first}–${years.last}` : period.code;
}
