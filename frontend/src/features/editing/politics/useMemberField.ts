import type { BodyComposition } from '@/api/types';
import { useT } from '@/i18n';
import type { Field } from '../facts/fields';

/** One of those who sit in the body on the day. */
export function useMemberField({ places }: BodyComposition): Field {
  const t = useT();
  return {
    name: 'membership',
    as: 'select',
    label: 'seats.member',
    empty: 'seats.chooseMember',
    choices: places.flatMap(({ seat, person, membership }) =>
      person && membership
        ? [{ value: membership.code, label: `${person.name}, ${t('composition.seat', { seat }).toLowerCase()}` }]
        : [],
    ),
  };
}
