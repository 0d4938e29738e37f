import type { CompositionPlace } from '@/api/types';
import { formatDate } from '@/components/dates';
import { leaveSentence, type Manner } from './words';

/** The day from which most sit: who came later is told to have come later. */
export const firstDay = (places: readonly Pick<CompositionPlace, 'since'>[]): string | undefined =>
  places.reduce<string | undefined>(
    (first, { since }) => (since && (first === undefined || since < first) ? since : first),
    undefined,
  );

/** What sets a member apart: an office, another way in, a later start, a leave. */
export function placeNotes(place: CompositionPlace, start: string | undefined, manner: Manner): string[] {
  if (place.state !== 'HELD') return [];
  const { t, language } = manner;
  return [
    ...place.roles.map((role) => `${t(`office.role.${role}`)}.`),
    ...(place.appointment && place.appointment !== 'ELECTED'
      ? [`${t(`office.appointment.${place.appointment}`)}.`]
      : []),
    ...(place.since && place.since !== start ? [t('office.since', { date: formatDate(place.since, language) })] : []),
    ...(place.votingRight === false ? [`${t('office.noVote')}.`] : []),
    ...(place.leave ? [leaveSentence(place.leave, manner)] : []),
  ];
}
