import type { MemberLeave } from '@/api/types';
import { useT } from '@/i18n';
import { EditFact } from '../../facts/components/EditFact';
import { NewFact } from '../../facts/components/NewFact';
import { fieldsOf, type FieldGroup } from '../../facts/fields';
import { bodyOf } from '../../facts/json';
import { leaves } from '../api';
import { newCode } from '../codes';
import type { TermFormProps } from '../form';
import { useDeputyChoices } from '../useDeputyChoices';
import { useMemberField } from '../useMemberField';
import { timeGroup, useChoices, useSourceGroup } from '../useGroups';

function useLeaveGroups(composition: TermFormProps['composition']) {
  const deputies = useDeputyChoices(composition);
  const member = useMemberField(composition);
  const choices = useChoices();
  const source = useSourceGroup();
  /** A substitute who is no deputy on the day that is shown is named all the same. */
  return (stored?: MemberLeave): readonly FieldGroup[] => {
    const known = stored?.substitute;
    const other =
      known && deputies.every(({ value }) => value !== known.code)
        ? [{ value: known.code, label: known.person?.name ?? known.code }]
        : [];
    return [
      {
        legend: 'seats.leave',
        fields: [
          ...(stored ? [] : [member]),
          {
            name: 'reason',
            as: 'select',
            label: 'seats.leaveReason',
            choices: choices(['LEAVE', 'ABSENCE'] as const, (reason) => `composition.leave.${reason}`),
          },
          {
            name: 'substitute',
            as: 'select',
            label: 'seats.substitute',
            hint: 'seats.substituteHint',
            empty: 'notRegistered',
            choices: [...other, ...deputies],
          },
        ],
      },
      timeGroup(),
      source,
    ];
  };
}

/** That a member is away for a time, and which deputy sits instead. */
export function LeaveForm({ composition, search, page, done }: TermFormProps) {
  const t = useT();
  const groups = useLeaveGroups(composition);
  return search.kode ? (
    <EditFact
      api={leaves}
      code={search.kode}
      page={({ membership }) => page(t('seats.editLeave', { name: membership.person?.name ?? '' }))}
      groups={groups}
      removal={{ action: t('seats.deleteLeave'), title: t('seats.deleteLeaveTitle'), text: t('seats.deleteWhen') }}
      onDone={(saved, deleted) => done(saved ? 'saved' : deleted ? 'deleted' : 'left')}
    />
  ) : (
    <NewFact
      name={`leave.${composition.term.code}.${search.medlem ?? ''}`}
      page={page(t('seats.newLeave'), t('seats.newLeaveLead'))}
      groups={groups()}
      initial={{ code: newCode(composition.term.code, 'fravaer'), membership: search.medlem ?? '', reason: 'LEAVE' }}
      store={async ({ values, keyFor }) => {
        const body = { code: values.code ?? '', ...bodyOf(fieldsOf(groups()), values) };
        await leaves.create(body, keyFor('leave', body));
      }}
      onStored={({ validFrom }) => done('saved', validFrom)}
    />
  );
}
