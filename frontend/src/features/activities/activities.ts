import type { BodyActivity, DispositionAccount, DispositionItem } from '@/api/types';

type Kind = BodyActivity['kind'];

const order: readonly Kind[] = [
  'SEMINAR',
  'STUDY_TRIP',
  'INSPECTION',
  'VISIT',
  'OPEN_HEARING_MEETING',
  'HOSTING',
  'OTHER',
];

/** What the bodies did, by kind; within a kind the newest year first, and in it by day where it is known. */
export function byKind(activities: readonly BodyActivity[]): { kind: Kind; activities: BodyActivity[] }[] {
  return order
    .map((kind) => ({
      kind,
      activities: activities
        .filter((activity) => activity.kind === kind)
        .sort(
          (a, b) =>
            b.year - a.year || (a.startsOn ?? '9').localeCompare(b.startsOn ?? '9') || a.code.localeCompare(b.code),
        ),
    }))
    .filter(({ activities: of }) => of.length > 0);
}

/** What an account was spent on, in the order of the source. */
export const itemsOf = (account: Pick<DispositionAccount, 'code'>, items: readonly DispositionItem[]) =>
  items.filter((item) => item.account.code === account.code).sort((a, b) => a.ordinal - b.ordinal);

/** How much of the budget is used, in whole per cent; nothing where it cannot be told. */
export function shareUsed({ budget, spent }: Pick<DispositionAccount, 'budget' | 'spent'>): number | undefined {
  return budget && spent !== undefined ? Math.round((100 * spent) / budget) : undefined;
}

/** Years that something is registered of, earliest first. */
export const yearsOf = (things: readonly { year: number }[]): number[] =>
  [...new Set(things.map(({ year }) => year))].sort((a, b) => a - b);

/** The year of the address; without one that of what the address names on the page, else the newest of all. */
export function shownYear(
  asked: string | undefined,
  named: string,
  things: readonly { code: string; year: number }[],
): number | undefined {
  if (asked) return Number(asked);
  return things.find(({ code }) => code === named)?.year ?? yearsOf(things).at(-1);
}
