import type { LanguageMap } from '@/api/types';
import { LocalisedText } from '@/components/LocalisedText';
import { useT } from '@/i18n';
import styles from './InferredMark.module.css';

/** What the source does not say itself: a broken ring, and the word for it. */
export function InferredMark() {
  const t = useT();
  return (
    <span className={styles.mark}>
      <svg viewBox="0 0 16 16" className={styles.shape} aria-hidden="true">
        <circle cx="8" cy="8" r="6.5" />
      </svg>
      {t('inferred')}
    </span>
  );
}

/** The same with its reason, which shows to who points at it, comes to it by keyboard, or opens it. */
export function Inferred({ note }: { note: LanguageMap | undefined }) {
  if (!note) return <InferredMark />;
  return (
    <details className={styles.inferred}>
      <summary>
        <InferredMark />
      </summary>
      <p className={styles.note}>
        <LocalisedText value={note} />
      </p>
    </details>
  );
}
