import { Heading } from '@digdir/designsystemet-react';
import { useId, type ReactNode } from 'react';

import styles from './Section.module.css';

interface SectionProps {
  /** Where links to this part of the page lead. */
  id?: string;
  title: ReactNode;
  intro?: ReactNode;
  children: ReactNode;
}

/** A part of a page with its heading, named for those who move by landmarks and headings. */
export function Section({ id, title, intro, children }: SectionProps) {
  const headingId = useId();
  return (
    <section id={id} className={styles.section} aria-labelledby={headingId}>
      <Heading level={2} id={headingId} className={styles.heading}>
        {title}
      </Heading>
      {intro && <p className={styles.intro}>{intro}</p>}
      {children}
    </section>
  );
}
