import { Heading } from '@digdir/designsystemet-react';

import type { LanguageMap } from '@/api/types';
import { LocalisedText, useLocalised } from '@/components/LocalisedText';
import { DeepLink } from '@/components/page/DeepLink';
import styles from './Report.module.css';

interface PartHeadingProps {
  code: string;
  title: LanguageMap | undefined;
  /** What it is called when it has no title of its own. */
  fallback?: string;
  level: number;
}

/** The heading of a chapter or section, which is what its address leads to. */
export function PartHeading({ code, title, fallback, level }: PartHeadingProps) {
  const localised = useLocalised();
  const rank = Math.min(level, 6) as 2 | 3 | 4 | 5 | 6;
  return (
    <div className={styles.headingRow}>
      <Heading level={rank} id={code} className={`${styles.heading} ${styles[`rank${rank}`]}`}>
        <LocalisedText value={title} fallback={fallback ?? code} />
      </Heading>
      <DeepLink to={code} label={localised(title) || (fallback ?? code)} />
    </div>
  );
}
