import { Heading } from '@digdir/designsystemet-react';
import { useId, type ReactNode } from 'react';

import styles from './Section.module.css';

interface SectionProps {
  title: ReactNode;
  intro?: ReactNode;
  children: ReactNode;
}

/** A part of a page with its heading, named for those who move by landmarks and headings. */
export function Section({ title, intro, children }: SectionProps) {
  const id = useId();
  return (
    <section className={styles.section} aria-labelledby={id}>
      <Heading level={2} id={id} className={styles.heading}>
        {title}
      </Heading>
      {intro && <p className={styles.intro}>{intro}</p>}
      {children}
    </section>
  );
}
