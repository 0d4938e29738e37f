import { useId } from 'react';

import styles from './CodeBlock.module.css';

/** An example to copy; reachable by keyboard, since a long line scrolls. */
export function CodeBlock({ label, children }: { label: string; children: string }) {
  const id = useId();
  return (
    <figure className={styles.figure}>
      <figcaption id={id}>{label}</figcaption>
      <pre tabIndex={0} role="region" aria-labelledby={id}>
        <code>{children}</code>
      </pre>
    </figure>
  );
}
