import { useId } from 'react';

import { TextField } from '@/components/form/TextField';
import { useT } from '@/i18n';

interface FindUnitProps {
  value: string;
  onChange: (value: string) => void;
  /** How many units were found; absent while nothing is looked for. */
  count?: number;
}

/** Shorter than this finds half the tree. */
export const shortestName = 2;

/** Narrows the tree while a name is typed, and says how many units are left. */
export function FindUnit({ value, onChange, count }: FindUnitProps) {
  const t = useT();
  const id = useId();
  return (
    <form role="search" aria-label={t('find.label')} onSubmit={(event) => event.preventDefault()}>
      <TextField
        id={id}
        label={t('find.label')}
        hint={t('find.hint')}
        value={value}
        maxLength={100}
        onChange={onChange}
      />
      <p role="status" className="note">
        {count !== undefined && t(count === 0 ? 'find.none' : 'find.count', { count })}
      </p>
    </form>
  );
}
