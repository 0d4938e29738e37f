import { useNavigate } from '@tanstack/react-router';
import { useId } from 'react';

import type { SeriesPoint } from '@/api/types';
import { SelectField } from '@/components/form/SelectField';
import { comparePeriods, formatPeriod } from '@/components/periods';
import { useLanguage, useT } from '@/i18n';
import styles from './PeriodRange.module.css';

interface PeriodRangeProps {
  points: readonly SeriesPoint[];
  from: string | undefined;
  to: string | undefined;
}

/** With so few periods there is nothing to choose between. */
const fewest = 4;

/** First and last period to show; both stand in the address. */
export function PeriodRange({ points, from, to }: PeriodRangeProps) {
  const t = useT();
  const language = useLanguage();
  const navigate = useNavigate();
  const id = useId();
  if (points.length < fewest) return null;
  const choices = points.map(({ period }) => ({ value: period, label: formatPeriod(period, language, t) }));
  const choose = (name: 'fra' | 'til') => (value: string) =>
    void navigate({ to: '.', search: (now) => ({ ...now, [name]: value || undefined }), resetScroll: false });
  return (
    <div role="group" aria-label={t('range.label')} className={styles.range}>
      <SelectField
        id={`${id}-from`}
        label={t('range.from')}
        empty={t('range.first')}
        value={from ?? ''}
        choices={choices.filter(({ value }) => !to || comparePeriods(value, to) <= 0)}
        onChange={choose('fra')}
      />
      <SelectField
        id={`${id}-to`}
        label={t('range.to')}
        empty={t('range.last')}
        value={to ?? ''}
        choices={choices.filter(({ value }) => !from || comparePeriods(value, from) >= 0)}
        onChange={choose('til')}
      />
    </div>
  );
}
