import { useId } from 'react';

import type { Indicator } from '@/api/types';
import { SelectField } from '@/components/form/SelectField';
import { TextField } from '@/components/form/TextField';
import { useLanguage, useT } from '@/i18n';
import { countFacet, directions, figures, states, type CatalogueSearch, type Facet } from '../catalogue';
import styles from './Catalogue.module.css';

interface CatalogueFiltersProps {
  indicators: readonly Indicator[];
  search: CatalogueSearch;
  onChange: (change: Partial<Record<keyof CatalogueSearch, string>>) => void;
}

/** Narrows the list; each choice says how many it leaves, and stands in the address. */
export function CatalogueFilters({ indicators, search, onChange }: CatalogueFiltersProps) {
  const t = useT();
  const language = useLanguage();
  const id = useId();
  const choices = <Value extends string>(facet: Facet, values: readonly Value[], name: (value: Value) => string) =>
    countFacet(indicators, search, facet, values, language)
      .filter(({ value, count }) => count > 0 || search[facet] === value)
      .map(({ value, count }) => ({ value, label: `${name(value)} (${count})` }));
  return (
    <form
      className={styles.filters}
      role="search"
      aria-label={t('catalogue.filter')}
      onSubmit={(event) => event.preventDefault()}
    >
      <TextField
        id={`${id}-text`}
        label={t('catalogue.text')}
        value={search.sok ?? ''}
        maxLength={100}
        onChange={(sok) => onChange({ sok })}
      />
      <SelectField
        id={`${id}-direction`}
        label={t('catalogue.direction')}
        empty={t('catalogue.all')}
        value={search.retning ?? ''}
        choices={choices('retning', directions, (value) => t(`direction.${value}`))}
        onChange={(retning) => onChange({ retning })}
      />
      <SelectField
        id={`${id}-state`}
        label={t('catalogue.state')}
        empty={t('catalogue.all')}
        value={search.tilstand ?? ''}
        choices={choices('tilstand', states, (value) => t(`attainment.${value}`))}
        onChange={(tilstand) => onChange({ tilstand })}
      />
      <SelectField
        id={`${id}-figures`}
        label={t('catalogue.figures')}
        empty={t('catalogue.all')}
        value={search.tall ?? ''}
        choices={choices('tall', figures, (value) => t(`catalogue.figures.${value}`))}
        onChange={(tall) => onChange({ tall })}
      />
    </form>
  );
}
