import type { CompositionPlace, Membership } from '@/api/types';

/** What a membership is: somebody on a seat, somebody in reserve, or a seat that nobody has. */
export type MembershipKind = 'member' | 'deputy' | 'vacancy';

export const kindOf = ({ capacity, vacant }: Pick<Membership, 'capacity' | 'vacant'>): MembershipKind =>
  vacant ? 'vacancy' : capacity === 'DEPUTY' ? 'deputy' : 'member';

/** One place with somebody or nobody on it, or several in a row that nothing is registered of. */
export type PlaceRow =
  { state: 'HELD' | 'VACANT'; place: CompositionPlace } | { state: 'NOT_REGISTERED'; first: number; last: number };

/** The places as they are told in a table: those that nothing is registered of stand together. */
export function placeRows(places: readonly CompositionPlace[]): PlaceRow[] {
  const rows: PlaceRow[] = [];
  for (const place of places) {
    const last = rows.at(-1);
    if (place.state !== 'NOT_REGISTERED') rows.push({ state: place.state, place });
    else if (last?.state === 'NOT_REGISTERED' && last.last === place.seat - 1) last.last = place.seat;
    else rows.push({ state: 'NOT_REGISTERED', first: place.seat, last: place.seat });
  }
  return rows;
}
