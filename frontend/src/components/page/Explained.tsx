import type { ReactNode } from 'react';

import styles from './Explained.module.css';

interface ExplainedProps {
  word: ReactNode;
  children: ReactNode;
}

/** A word that opens its own explanation: by mouse, touch and keyboard alike, and written out in print. */
export function Explained({ word, children }: ExplainedProps) {
  return (
    <details className={styles.explained}>
      <summary>{word}</summary>
      <p>{children}</p>
    </details>
  );
}
