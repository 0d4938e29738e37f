import { useQuery } from '@tanstack/react-query';
import { useId } from 'react';

import { SearchableSelect } from '@/components/form/SearchableSelect';
import { SelectField } from '@/components/form/SelectField';
import { useLocalised } from '@/components/LocalisedText';
import { useT } from '@/i18n';
import { kinds, type EventSearch } from '../eventSearch';
import { hierarchiesQuery, treesQuery } from '../queries';
import { unitChoices } from '../unitChoices';
import styles from './EventFilters.module.css';

interface EventFiltersProps {
  search: EventSearch;
  onChange: (change: EventSearch) => void;
}

/** Narrows the list of events to a kind and to a unit; what is chosen stands in the address. */
export function EventFilters({ search, onChange }: EventFiltersProps) {
  const t = useT();
  const localised = useLocalised();
  const id = useId();
  const { data: hierarchies } = useQuery(hierarchiesQuery());
  const { data: trees } = useQuery(treesQuery(hierarchies?.items.map(({ code }) => code)));
  return (
    <form
      className={styles.filters}
      role="search"
      aria-label={t('events.filter')}
      onSubmit={(event) => event.preventDefault()}
    >
      <SelectField
        id={`${id}-kind`}
        label={t('event.kind')}
        empty={t('events.allKinds')}
        value={search.slag ?? ''}
        choices={kinds.map((kind) => ({ value: kind, label: t(`event.kind.${kind}`) }))}
        onChange={(kind) => onChange({ slag: kinds.find((one) => one === kind) })}
      />
      <SearchableSelect
        id={`${id}-unit`}
        label={t('events.unit')}
        value={search.enhet ?? ''}
        choices={unitChoices(trees ?? [], ({ name }) => localised(name))}
        onChange={(unit) => onChange({ enhet: unit || undefined })}
      />
    </form>
  );
}
