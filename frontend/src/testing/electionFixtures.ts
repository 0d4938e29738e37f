import type { Election, ElectoralList, SeatAllocation } from '@/api/types';
import { citation, recorded } from './fixtures';

/** Invented elections for tests; nothing here says anything about a real municipality. */
export const election = (part: Partial<Election> = {}): Election => ({
  id: 'id of valget',
  code: 'valget',
  kinds: ['MUNICIPAL_COUNCIL'],
  title: { nb: 'Valget' },
  year: 2019,
  source: citation(),
  ...recorded,
  ...part,
});

export const electoralList = (code: string, part: Partial<ElectoralList> = {}): ElectoralList => ({
  id: `id of ${code}`,
  code,
  election: { id: 'id of valget', code: 'valget', title: { nb: 'Valget' }, year: 2019 },
  ordinal: 1,
  name: { nb: `Liste ${code.toUpperCase()}` },
  parties: [],
  source: citation(),
  ...recorded,
  ...part,
});

/** Four seats by d'Hondt to 100, 60 and 30 votes. */
export const decidedAllocation: SeatAllocation = {
  method: 'D_HONDT',
  firstDivisor: 1,
  seats: 4,
  legalBasis: { nb: 'Loven sier det.' },
  lists: [
    {
      name: 'a',
      votes: 100,
      sharePercent: 52.63,
      seats: 3,
      quotients: [
        { divisor: 1, quotient: 100, seat: 1 },
        { divisor: 2, quotient: 50, seat: 3 },
        { divisor: 3, quotient: 33.333, seat: 4 },
        { divisor: 4, quotient: 25 },
      ],
    },
    {
      name: 'b',
      votes: 60,
      sharePercent: 31.58,
      seats: 1,
      quotients: [
        { divisor: 1, quotient: 60, seat: 2 },
        { divisor: 2, quotient: 30 },
      ],
    },
    { name: 'c', votes: 30, sharePercent: 15.79, seats: 0, quotients: [{ divisor: 1, quotient: 30 }] },
  ],
  steps: [
    { seat: 1, list: 'a', quotient: 100, divisor: 1, decidedBy: 'QUOTIENT' },
    { seat: 2, list: 'b', quotient: 60, divisor: 1, decidedBy: 'QUOTIENT' },
    { seat: 3, list: 'a', quotient: 50, divisor: 2, decidedBy: 'QUOTIENT' },
    { seat: 4, list: 'a', quotient: 33.333, divisor: 3, decidedBy: 'MOST_VOTES' },
  ],
  ties: [],
  decided: 4,
  undecided: 0,
};

/** Three seats to two lists with as many votes: the third one is left to a lot. */
export const tiedAllocation: SeatAllocation = {
  ...decidedAllocation,
  method: 'MODIFIED_SAINTE_LAGUE',
  firstDivisor: 1.4,
  seats: 3,
  lists: ['a', 'b'].map((name, index) => ({
    name,
    votes: 70,
    sharePercent: 50,
    seats: 1,
    undecidedAmong: 1,
    quotients: [
      { divisor: 1.4, quotient: 50, seat: index + 1 },
      { divisor: 3, quotient: 23.333 },
    ],
  })),
  steps: [
    { seat: 1, list: 'a', quotient: 50, divisor: 1.4, decidedBy: 'QUOTIENT' },
    { seat: 2, list: 'b', quotient: 50, divisor: 1.4, decidedBy: 'QUOTIENT' },
    { seat: 3, quotient: 23.333, divisor: 3, decidedBy: 'LOT' },
  ],
  ties: [{ seats: 1, lists: ['a', 'b'], quotient: 23.333, reason: 'SAME_QUOTIENT_AND_VOTES' }],
  decided: 2,
  undecided: 1,
};
