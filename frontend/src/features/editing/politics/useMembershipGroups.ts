import { useQuery } from '@tanstack/react-query';

import { useLocalised } from '@/components/LocalisedText';
import type { FieldGroup } from '../facts/fields';
import type { MembershipKind } from './places';
import { listChoicesQuery } from './queries';
import { endReasons, timeGroup, useChoices, useDecisionGroup, useSourceGroup } from './useGroups';

const appointments = ['ELECTED', 'SUPPLEMENTARY', 'MOVED_UP'] as const;

/** What is told of a place, of its time and of why: less of a seat that nobody has. */
export function useMembershipGroups(kind: MembershipKind, stored = false): readonly FieldGroup[] {
  const choices = useChoices();
  const decision = useDecisionGroup();
  const source = useSourceGroup();
  const localised = useLocalised();
  const { data: lists } = useQuery(listChoicesQuery());
  const seat = {
    name: 'seat',
    as: 'number',
    label: 'seats.seat',
    // One that is stored has its seat.
    hint: stored ? undefined : 'seats.seatHint',
  } as const;
  const place = {
    member: [seat, { name: 'votingRight', as: 'yes', label: 'seats.votingRight' }],
    deputy: [{ name: 'rank', as: 'number', label: 'seats.rank', hint: 'seats.rankHint', required: true }],
    vacancy: [seat],
  } as const;
  const time = timeGroup({
    name: 'endReason',
    as: 'select',
    label: 'seats.endReason',
    empty: 'notRegistered',
    choices: choices(endReasons, (reason) => `seats.end.${reason}`),
    asked: ({ validTo }) => kind !== 'vacancy' && Boolean(validTo),
  });
  const appointment = {
    name: 'appointment',
    as: 'select',
    label: 'seats.appointment',
    choices: choices(appointments, (how) => `seats.appointment.${how}`),
  } as const;
  const list = {
    name: 'list',
    as: 'select',
    label: 'seats.list',
    empty: 'notRegistered',
    choices: (lists?.items ?? []).map(({ code, name, election }) => ({
      value: code,
      label: `${localised(name) || code} (${localised(election.title) || election.code})`,
    })),
  } as const;
  return [
    {
      legend: 'seats.place',
      fields:
        kind === 'vacancy'
          ? [...place.vacancy, { ...list, label: 'seats.listOfSeat' }]
          : [...place[kind], appointment, list],
    },
    time,
    ...(kind === 'vacancy' ? [] : [decision]),
    source,
  ];
}
