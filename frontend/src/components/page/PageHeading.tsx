import { Heading } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';

import styles from './PageHeading.module.css';
import { useDocumentTitle } from './useDocumentTitle';

interface PageHeadingProps {
  /** The heading as plain words; it becomes the document's title too. */
  title: string;
  /** What the heading shows, when it is more than the plain words (a text marked with its language). */
  children?: ReactNode;
  /** A short word above the heading that says what kind of page this is. */
  kicker?: ReactNode;
  /** One sentence under the heading. */
  lead?: ReactNode;
}

/** From here on a heading is set smaller, so that it stays a heading and not a wall. */
const longTitle = 42;

export function PageHeading({ title, children, kicker, lead }: PageHeadingProps) {
  useDocumentTitle(title);
  return (
    <div className={styles.block}>
      {kicker && <p className={styles.kicker}>{kicker}</p>}
      <Heading level={1} tabIndex={-1} className={`${styles.heading} ${title.length > longTitle ? styles.long : ''}`}>
        {children ?? title}
      </Heading>
      {lead && <p className={styles.lead}>{lead}</p>}
    </div>
  );
}
