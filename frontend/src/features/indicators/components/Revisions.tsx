import type { Observation } from '@/api/types';
import { formatMoment } from '@/components/dates';
import { figureMarks, formatFigure } from '@/components/figures';
import styles from '@/components/history/History.module.css';
import { LocalisedText } from '@/components/LocalisedText';
import { TextLink } from '@/components/page/TextLink';
import { SourceNote } from '@/components/source/SourceNote';
import { useLanguage, useT } from '@/i18n';
import { withMarks } from '../seriesView';

/** All that has been said of one figure, newest first, each with why it was changed and a link to what was shown then. */
export function Revisions({ revisions }: { revisions: readonly Observation[] }) {
  const t = useT();
  const language = useLanguage();
  return (
    <ol className={styles.history}>
      {revisions.map((revision, index) => (
        <li key={revision.revision} className={styles.entry}>
          <p className={styles.when}>
            <time dateTime={revision.recordedAt}>{formatMoment(revision.recordedAt, language)}</time>
          </p>
          <p className={styles.title}>
            {withMarks(formatFigure(revision, revision.unitOfMeasure, { language, t }), figureMarks(revision, t))}
          </p>
          {revision.reason && (
            <p>
              {t('revision.reason')} <LocalisedText value={revision.reason} />
            </p>
          )}
          <SourceNote source={revision.source} />
          {index > 0 && (
            <p className={styles.links}>
              <TextLink to="." search={(now) => ({ ...now, kjent: revision.recordedAt })} resetScroll>
                {t('history.asKnown')}
              </TextLink>
            </p>
          )}
        </li>
      ))}
    </ol>
  );
}
