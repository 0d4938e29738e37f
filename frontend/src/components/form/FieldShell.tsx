import './design.css';

import { Label, ValidationMessage } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';

import styles from './Form.module.css';

export interface FieldShellProps {
  id: string;
  label: ReactNode;
  hint?: ReactNode;
  error?: string;
}

/** What an input is to be given so that its label, help and fault are read together with it. */
export function describedBy({ id, hint, error }: Pick<FieldShellProps, 'id' | 'hint' | 'error'>) {
  const parts = [hint ? `${id}-hint` : '', error ? `${id}-error` : ''].filter(Boolean);
  return {
    'aria-describedby': parts.length > 0 ? parts.join(' ') : undefined,
    'aria-invalid': error ? true : undefined,
  } as const;
}

/** Label above, help under it, then the input, then what is wrong with it. */
export function FieldShell({ id, label, hint, error, children }: FieldShellProps & { children: ReactNode }) {
  return (
    <div className={styles.field}>
      <Label htmlFor={id} weight="semibold">
        {label}
      </Label>
      {hint && (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      )}
      {children}
      {error && (
        <ValidationMessage id={`${id}-error`} data-size="sm">
          {error}
        </ValidationMessage>
      )}
    </div>
  );
}
