import { Button, Input, Label } from '@digdir/designsystemet-react';
import { useId, useState } from 'react';

import { isIsoDate, today } from '@/components/dates';
import { useT } from '@/i18n';
import styles from './CompareDays.module.css';

interface CompareDaysProps {
  from?: string;
  to?: string;
  onChange: (days: { from: string; to: string }) => void;
}

/** Two days to compare; what came to be between them is then told in words and marked in the tree. */
export function CompareDays({ from, to, onChange }: CompareDaysProps) {
  const t = useT();
  const id = useId();
  const [fault, setFault] = useState<'compare.missing' | 'compare.reversed'>();
  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const data = new FormData(event.currentTarget);
        const [first, last] = [data.get('fra'), data.get('til')];
        if (!isIsoDate(first) || !isIsoDate(last)) setFault('compare.missing');
        else if (first >= last) setFault('compare.reversed');
        else {
          setFault(undefined);
          onChange({ from: first, to: last });
        }
      }}
    >
      <div className={styles.field}>
        <Label htmlFor={`${id}-from`}>{t('compare.from')}</Label>
        <Input
          key={from}
          id={`${id}-from`}
          type="date"
          name="fra"
          defaultValue={from}
          aria-invalid={fault !== undefined}
          aria-describedby={fault && `${id}-fault`}
        />
      </div>
      <div className={styles.field}>
        <Label htmlFor={`${id}-to`}>{t('compare.to')}</Label>
        <Input
          key={to}
          id={`${id}-to`}
          type="date"
          name="til"
          defaultValue={to ?? today()}
          aria-invalid={fault !== undefined}
          aria-describedby={fault && `${id}-fault`}
        />
      </div>
      <Button type="submit" variant="secondary">
        {t('compare.show')}
      </Button>
      <p id={`${id}-fault`} role="alert" className={styles.fault}>
        {fault && t(fault)}
      </p>
    </form>
  );
}
