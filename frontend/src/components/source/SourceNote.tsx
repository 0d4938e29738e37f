import type { Citation } from '@/api/types';
import { useT } from '@/i18n';
import { LocalisedText } from '../LocalisedText';
import { TextLink } from '../page/TextLink';
import styles from './SourceNote.module.css';

/** Where a fact stands: the document, and the heading or page in it. */
export function SourceNote({ source }: { source: Citation | null | undefined }) {
  const t = useT();
  if (!source) return <p className={styles.note}>{t('source.none')}</p>;
  return (
    <p className={styles.note}>
      {t('source.label')}{' '}
      <TextLink to="/kilder/$code" params={{ code: source.code }}>
        <LocalisedText value={source.title} fallback={source.code} />
      </TextLink>
      {source.locator && <span className={styles.locator}>, {source.locator}</span>}
    </p>
  );
}
