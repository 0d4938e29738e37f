import type { ElectionAllocation, ElectoralList } from '@/api/types';

/** A list with what it got: what the source says, and what follows from the votes. */
export interface ListResult {
  list: ElectoralList;
  /** Of all votes that are registered, in per cent. */
  share?: number;
  computedSeats?: number;
  agrees?: boolean;
}

/** Lists with most votes first; those without votes in the order of the ballot after them. */
export function results(
  lists: readonly ElectoralList[],
  allocation: Pick<ElectionAllocation, 'lists'> | undefined,
): ListResult[] {
  const all = lists.every(({ votes }) => votes != null);
  const total = lists.reduce((sum, { votes }) => sum + (votes ?? 0), 0);
  return lists
    .map((list): ListResult => {
      const computed = allocation?.lists.find((one) => one.list.code === list.code);
      return {
        list,
        // A share of the votes that happen to be registered would be read as a share of all.
        share: all && total > 0 && list.votes != null ? (100 * list.votes) / total : undefined,
        computedSeats: computed?.seats,
        agrees: computed?.agrees,
      };
    })
    .sort((a, b) => (b.list.votes ?? -1) - (a.list.votes ?? -1) || a.list.ordinal - b.list.ordinal);
}

/** What is told of seats in the table: both numbers only where both are known. */
export const hasReported = (all: readonly ListResult[]) => all.some(({ list }) => list.reportedSeats != null);
export const hasComputed = (all: readonly ListResult[]) => all.some(({ computedSeats }) => computedSeats != null);
