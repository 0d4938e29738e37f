/** The divisor of a list's next seat, times ten so that 1.4 is a whole number. */
const DIVISORS = {
  MODIFIED_SAINTE_LAGUE: (won) => (won === 0 ? 14 : 10 * (2 * won + 1)),
  D_HONDT: (won) => 10 * (won + 1),
};

/**
 * Seats by votes, one after the other to the list with the largest quotient; of two that are the same to the list with more votes. It is
 * worked out here, apart from the service, so that what the service works out can be held against it. A lot is never drawn.
 *
 * @returns the seats of each list, in the order of the votes
 */
export function allocate(method, seats, votes) {
  const divisor = DIVISORS[method];
  const won = votes.map(() => 0);
  /** By cross multiplication, since rounded quotients may look alike. */
  const compare = (one, other) =>
    votes[one] * divisor(won[other]) - votes[other] * divisor(won[one]) || votes[one] - votes[other];
  for (let seat = 1; seat <= seats; seat++) {
    const lists = votes.map((_, list) => list).sort((one, other) => compare(other, one));
    if (lists.length > 1 && compare(lists[0], lists[1]) === 0) throw new Error(`A lot must decide seat ${seat}`);
    won[lists[0]]++;
  }
  return won;
}
