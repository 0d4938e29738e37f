import { useT } from '@/i18n';
import { EditFact } from '../../facts/components/EditFact';
import { persons } from '../api';
import type { BodyFormProps } from '../form';
import { useSourceGroup } from '../useGroups';

/** Corrects the name of a person, or deletes one who has no place anywhere. */
export function PersonForm({ search, page, done }: BodyFormProps) {
  const t = useT();
  const source = useSourceGroup();
  return (
    <EditFact
      api={persons}
      code={search.kode ?? ''}
      page={({ name }) => page(t('seats.editPerson', { name }), t('seats.editPersonLead'))}
      groups={() => [
        { legend: 'seats.person', fields: [{ name: 'name', as: 'text', label: 'seats.personName', required: true }] },
        source,
      ]}
      removal={{
        action: t('seats.deletePerson'),
        title: t('seats.deletePersonTitle'),
        text: t('seats.deletePersonWhen'),
      }}
      onDone={(saved, deleted) => done(saved ? 'saved' : deleted ? 'deleted' : 'left')}
    />
  );
}
