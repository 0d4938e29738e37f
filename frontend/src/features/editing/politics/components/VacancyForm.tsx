import { useT } from '@/i18n';
import { NewFact } from '../../facts/components/NewFact';
import { fieldsOf } from '../../facts/fields';
import { bodyOf } from '../../facts/json';
import { memberships } from '../api';
import { newCode } from '../codes';
import type { TermFormProps } from '../form';
import { useMembershipGroups } from '../useMembershipGroups';

/** That a seat is known to have nobody, which is more than that nobody has registered who has it. */
export function VacancyForm({ composition: { term }, search, page, done }: TermFormProps) {
  const t = useT();
  const groups = useMembershipGroups('vacancy');
  return (
    <NewFact
      name={`vacancy.${term.code}.${search.plass ?? ''}`}
      page={page(t('seats.newVacancy'), t('seats.newVacancyLead'))}
      groups={groups}
      initial={{
        code: newCode(term.code, 'ledig'),
        seat: search.plass ? String(search.plass) : '',
        validFrom: search.dato ?? '',
      }}
      store={async ({ values, keyFor }) => {
        const body = {
          code: values.code ?? '',
          term: term.code,
          capacity: 'MEMBER',
          vacant: true,
          ...bodyOf(fieldsOf(groups), values),
        };
        await memberships.create(body, keyFor('vacancy', body));
      }}
      onStored={({ validFrom }) => done('saved', validFrom)}
    />
  );
}
