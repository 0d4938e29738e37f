import { useT } from '@/i18n';
import { EditFact } from '../../facts/components/EditFact';
import { NewFact } from '../../facts/components/NewFact';
import { fieldsOf, type FieldGroup } from '../../facts/fields';
import { bodyOf } from '../../facts/json';
import { roles } from '../api';
import { newCode } from '../codes';
import type { TermFormProps } from '../form';
import { timeGroup, useChoices, useSourceGroup } from '../useGroups';
import { useMemberField } from '../useMemberField';

/** Who leads the body, or steps in for the one who does. */
export function RoleForm({ composition, search, page, done }: TermFormProps) {
  const t = useT();
  const choices = useChoices();
  const source = useSourceGroup();
  const member = useMemberField(composition);
  const groups: readonly FieldGroup[] = [
    {
      legend: 'seats.role',
      fields: [
        ...(search.kode ? [] : [member]),
        {
          name: 'role',
          as: 'select',
          label: 'seats.role',
          choices: choices(['LEADER', 'DEPUTY_LEADER'] as const, (role) => `office.role.${role}`),
        },
      ],
    },
    timeGroup(),
    source,
  ];
  return search.kode ? (
    <EditFact
      api={roles}
      code={search.kode}
      page={({ membership }) => page(t('seats.editRole', { name: membership.person?.name ?? '' }))}
      groups={() => groups}
      removal={{ action: t('seats.deleteRole'), title: t('seats.deleteRoleTitle'), text: t('seats.deleteWhen') }}
      onDone={(saved, deleted) => done(saved ? 'saved' : deleted ? 'deleted' : 'left')}
    />
  ) : (
    <NewFact
      name={`role.${composition.term.code}.${search.medlem ?? ''}`}
      page={page(t('seats.newRole'), t('seats.newRoleLead'))}
      groups={groups}
      initial={{ code: newCode(composition.term.code, 'verv'), membership: search.medlem ?? '', role: 'LEADER' }}
      store={async ({ values, keyFor }) => {
        const body = { code: values.code ?? '', ...bodyOf(fieldsOf(groups), values) };
        await roles.create(body, keyFor('role', body));
      }}
      onStored={({ validFrom }) => done('saved', validFrom)}
    />
  );
}
