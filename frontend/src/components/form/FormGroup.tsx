import type { ReactNode } from 'react';

import styles from './Form.module.css';

interface FormGroupProps {
  legend: ReactNode;
  hint?: ReactNode;
  /** Inside another group: its legend is set like a label. */
  small?: boolean;
  children: ReactNode;
}

/** Fields that belong together, under one legend. */
export function FormGroup({ legend, hint, small = false, children }: FormGroupProps) {
  return (
    <fieldset className={small ? `${styles.fieldset} ${styles.small}` : styles.fieldset}>
      <legend>{legend}</legend>
      {hint && <p className={styles.hint}>{hint}</p>}
      <div className={styles.fields}>{children}</div>
    </fieldset>
  );
}
