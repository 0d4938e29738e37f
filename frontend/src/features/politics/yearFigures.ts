import type { BodyYear } from '@/api/types';

const figures = ['meetings', 'cases', 'seminars', 'trips'] as const;

export type BodyFigure = (typeof figures)[number];

/** Meetings and cases always, for one asks of them; the others where anything is known of them. */
export const toldFigures = (years: readonly Pick<BodyYear, 'reported' | 'computed'>[]): BodyFigure[] =>
  figures.filter(
    (figure) =>
      figure === 'meetings' ||
      figure === 'cases' ||
      years.some(({ reported, computed }) => reported[figure] != null || computed[figure].value != null),
  );
