import type { ReactNode } from 'react';

import styles from './Facts.module.css';

export interface Fact {
  term: ReactNode;
  /** Nothing known is an answer too: give `NotRegistered` rather than leaving the fact out. */
  value: ReactNode;
}

/** A short list of what is known about the page's subject. */
export function Facts({ facts }: { facts: readonly Fact[] }) {
  return (
    <dl className={styles.facts}>
      {facts.map(({ term, value }, index) => (
        <div key={index}>
          <dt>{term}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
