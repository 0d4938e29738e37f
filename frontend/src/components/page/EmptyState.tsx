import type { ReactNode } from 'react';

import styles from './EmptyState.module.css';

/** A designed nothing: what is missing, and where there is one, what to do about it. */
export function EmptyState({ children, action }: { children: ReactNode; action?: ReactNode }) {
  return (
    <div className={styles.empty}>
      <p>{children}</p>
      {action}
    </div>
  );
}
