import { Button, Input, Label } from '@digdir/designsystemet-react';
import { useId } from 'react';

import { useLanguage, useT } from '@/i18n';
import styles from './AsOf.module.css';
import { formatDate, isIsoDate } from './dates';

interface AsOfProps {
  value: string | undefined;
  /** Whether there is another day to go back to; of what exists no more, the last day is all there is. */
  canReset?: boolean;
  onChange: (date: string | undefined) => void;
}

/** «Slik det var»: choose a day, and the page shows what was so then. The day is in the address. */
export function AsOf({ value, canReset = value !== undefined, onChange }: AsOfProps) {
  const t = useT();
  const language = useLanguage();
  const id = useId();
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        const date = new FormData(event.currentTarget).get('dato');
        onChange(isIsoDate(date) ? date : undefined);
      }}
    >
      <div className={styles.field}>
        <Label htmlFor={id}>{t('asOf.label')}</Label>
        <Input key={value} id={id} type="date" name="dato" defaultValue={value} aria-describedby={`${id}-hint`} />
      </div>
      <Button type="submit" variant="secondary">
        {t('asOf.show')}
      </Button>
      {canReset && (
        <Button type="button" variant="tertiary" onClick={() => onChange(undefined)}>
          {t('asOf.reset')}
        </Button>
      )}
      <p id={`${id}-hint`} className={styles.hint} role="status">
        {value ? t('asOf.showing', { date: formatDate(value, language) }) : t('asOf.now')}
      </p>
    </form>
  );
}
