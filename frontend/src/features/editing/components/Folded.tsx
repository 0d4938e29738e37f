import { useState, type ReactNode } from 'react';

import styles from './Editing.module.css';

interface FoldedProps {
  summary: string;
  /** Something in it is told or at fault: it stands open. */
  told: boolean;
  children: ReactNode;
}

/** What few need, folded away until it is wanted. */
export function Folded({ summary, told, children }: FoldedProps) {
  const [opened, setOpened] = useState(false);
  return (
    <details className={styles.folded} open={opened || told} onToggle={(event) => setOpened(event.currentTarget.open)}>
      <summary>{summary}</summary>
      <div>{children}</div>
    </details>
  );
}
