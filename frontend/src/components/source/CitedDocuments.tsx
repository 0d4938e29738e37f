import type { Citation } from '@/api/types';
import { useT } from '@/i18n';
import { LocalisedText } from '../LocalisedText';
import { TextLink } from '../page/TextLink';
import styles from './SourceNote.module.css';

/** The documents behind a whole table, each once; the page of each thing tells where in them it stands. */
export function CitedDocuments({ sources }: { sources: readonly Citation[] }) {
  const t = useT();
  const documents = [...new Map(sources.map((source) => [source.code, source])).values()];
  if (documents.length === 0) return null;
  return (
    <p className={styles.note}>
      {t('source.documents')}{' '}
      {documents.map((source, index) => (
        <span key={source.code}>
          {index > 0 && ', '}
          <TextLink to="/kilder/$code" params={{ code: source.code }}>
            <LocalisedText value={source.title} fallback={source.code} />
          </TextLink>
        </span>
      ))}
    </p>
  );
}
