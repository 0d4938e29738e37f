import type { ReactNode } from 'react';

import { useT } from '@/i18n';
import styles from './Crumbs.module.css';

interface CrumbsProps {
  /** Links from the top down to the nearest parent; the page itself is its heading. */
  trail: readonly ReactNode[];
}

export function Crumbs({ trail }: CrumbsProps) {
  const t = useT();
  return (
    <nav aria-label={t('page.crumbs')} className={styles.crumbs}>
      <ol>
        {trail.map((step, index) => (
          <li key={index}>{step}</li>
        ))}
      </ol>
    </nav>
  );
}
