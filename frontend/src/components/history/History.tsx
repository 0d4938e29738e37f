import { Tag } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';

import { useLanguage, useT } from '@/i18n';
import { describeValidity, formatMoment } from '../dates';
import type { HistoryEntry, Recorded } from './changes';
import styles from './History.module.css';

interface HistoryProps<Version extends Recorded, Field extends string> {
  entries: readonly HistoryEntry<Version, Field>[];
  fieldName: (field: Field) => string;
  /** What the thing was called in that version. */
  title: (version: Version) => ReactNode;
  links: (version: Version) => ReactNode;
}

/** Versions as stations on a road, newest knowledge first, each with what changed in plain words. */
export function History<Version extends Recorded, Field extends string>({
  entries,
  fieldName,
  title,
  links,
}: HistoryProps<Version, Field>) {
  const t = useT();
  const language = useLanguage();
  return (
    <ol className={styles.history}>
      {entries.map(({ version, isFirst, changes }) => (
        <li key={`${version.recordedAt}|${version.validFrom}|${version.supersededAt}`} className={styles.entry}>
          <p className={styles.when}>
            <time dateTime={version.recordedAt}>{formatMoment(version.recordedAt, language)}</time>
            {!version.supersededAt && (
              <Tag data-size="sm" data-color="accent">
                {t('history.current')}
              </Tag>
            )}
          </p>
          <p className={styles.title}>{title(version)}</p>
          <p>{describeValidity(version, language, t)}</p>
          <ChangeList isFirst={isFirst} changes={changes} fieldName={fieldName} />
          {version.supersededAt && (
            <p className={styles.quiet}>
              {t('history.supersededAt', { moment: formatMoment(version.supersededAt, language) })}
            </p>
          )}
          <p className={styles.links}>{links(version)}</p>
        </li>
      ))}
    </ol>
  );
}

interface ChangeListProps<Field extends string> {
  isFirst: boolean;
  changes: HistoryEntry<unknown, Field>['changes'];
  fieldName: (field: Field) => string;
}

function ChangeList<Field extends string>({ isFirst, changes, fieldName }: ChangeListProps<Field>) {
  const t = useT();
  if (isFirst) return <p className={styles.quiet}>{t('history.first')}</p>;
  if (changes.length === 0) return <p className={styles.quiet}>{t('history.unchanged')}</p>;
  return (
    <dl className={styles.changes}>
      {changes.map(({ field, before, after }) => (
        <div key={field}>
          <dt>{fieldName(field)}</dt>
          <dd>
            <span className={styles.label}>{t('history.before')}</span> <del>{before || t('notRegistered')}</del>
          </dd>
          <dd>
            <span className={styles.label}>{t('history.after')}</span> <ins>{after || t('notRegistered')}</ins>
          </dd>
        </div>
      ))}
    </dl>
  );
}
