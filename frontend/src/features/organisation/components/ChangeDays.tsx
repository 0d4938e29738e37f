import { useId } from 'react';

import type { ChangeEvent } from '@/api/types';
import { formatDate, today } from '@/components/dates';
import { DaySteps } from '@/components/DaySteps';
import { SelectField } from '@/components/form/SelectField';
import { useLanguage, useT } from '@/i18n';
import { changeDays } from '../changeDays';
import { eventTitle } from '../eventWords';
import styles from './ChangeDays.module.css';

interface ChangeDaysProps {
  events: readonly ChangeEvent[];
  /** The day that is shown; none is today. */
  value: string | undefined;
  onChange: (date: string | undefined) => void;
}

/** The days on which something changed, to choose from and to step between. */
export function ChangeDays({ events, value, onChange }: ChangeDaysProps) {
  const t = useT();
  const language = useLanguage();
  const id = useId();
  const days = changeDays(events);
  if (days.length === 0) return null;
  return (
    <div className={styles.days}>
      <SelectField
        id={id}
        label={t('days.label')}
        empty={t('days.none')}
        value={days.some(({ date }) => date === value) ? (value ?? '') : ''}
        choices={[...days].reverse().map(({ date, events: ofDay }) => ({
          value: date,
          label: [
            `${formatDate(date, language)}: ${ofDay[0] ? eventTitle(ofDay[0], language, t) : ''}`,
            ...(ofDay.length > 1 ? [t('days.more', { count: ofDay.length - 1 })] : []),
          ].join(' '),
        }))}
        onChange={(date) => onChange(date || undefined)}
      />
      <DaySteps days={days.map(({ date }) => date)} shown={value ?? today()} />
    </div>
  );
}
