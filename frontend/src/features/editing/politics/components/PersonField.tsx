import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';

import { SearchableSelect } from '@/components/form/SearchableSelect';
import { useT } from '@/i18n';
import type { OwnInputProps } from '../../facts/fields';
import { personChoicesQuery, personQuery } from '../queries';

/** Somebody who is registered, found by name while it is typed. */
export function PersonField(field: OwnInputProps) {
  const t = useT();
  const [typed, setTyped] = useState('');
  const { data: known } = useQuery(personQuery(field.value));
  const { data: found } = useQuery(personChoicesQuery(typed === known?.name ? '' : typed));
  const persons = [...(known ? [known] : []), ...(found?.items ?? []).filter(({ code }) => code !== known?.code)];
  return (
    <SearchableSelect
      {...field}
      choices={persons.map(({ code, name }) => ({ value: code, label: name, detail: code }))}
      noMatch={t('seats.noPerson')}
      onType={setTyped}
    />
  );
}
