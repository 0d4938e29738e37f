import type { SeatAllocation } from '@/api/types';

type AllocatedList = SeatAllocation['lists'][number];

/** One divisor with the quotient of each list: a row of the table that the seats are found in. */
export interface DivisorRow {
  divisor: number;
  /** In the order of the lists; nothing where a list needed no such quotient. */
  cells: (AllocatedList['quotients'][number] | undefined)[];
}

/** The quotient table as the law has it: divisors down, lists across. */
export function divisorRows({ lists }: Pick<SeatAllocation, 'lists'>): DivisorRow[] {
  const divisors = new Set(lists.flatMap(({ quotients }) => quotients.map(({ divisor }) => divisor)));
  return [...divisors]
    .sort((a, b) => a - b)
    .map((divisor) => ({
      divisor,
      cells: lists.map(({ quotients }) => quotients.find((quotient) => quotient.divisor === divisor)),
    }));
}

/** Decimals in the table: large quotients are told apart by fewer. The steps have all that the service gives. */
export const tableDecimals = ({ lists }: Pick<SeatAllocation, 'lists'>): number =>
  lists.some(({ votes }) => votes >= 1000) ? 1 : 3;
