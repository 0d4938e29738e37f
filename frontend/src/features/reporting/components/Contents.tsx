import { Link } from '@digdir/designsystemet-react';

import type { ReportChapter } from '@/api/types';
import { LocalisedText } from '@/components/LocalisedText';
import { useT } from '@/i18n';
import { chaptersInOrder } from '../reportParts';
import { useReadingPlace } from '../useReadingPlace';
import { useWideScreen } from '@/components/useWideScreen';
import styles from './Contents.module.css';

/** The chapters: beside the text and following the reader where there is room, else folded away above it. */
export function Contents({ chapters }: { chapters: readonly ReportChapter[] }) {
  const t = useT();
  const isWide = useWideScreen();
  const place = useReadingPlace(chaptersInOrder(chapters).map(({ code }) => code));
  return (
    <nav className={styles.contents} aria-label={t('report.contents')}>
      {isWide ? (
        <>
          <p className={styles.title}>{t('report.contents')}</p>
          <Level chapters={chapters} place={place} />
        </>
      ) : (
        <details>
          <summary className={styles.title}>{t('report.contents')}</summary>
          <Level chapters={chapters} place={place} />
        </details>
      )}
    </nav>
  );
}

function Level({ chapters, place }: { chapters: readonly ReportChapter[]; place: string | undefined }) {
  return (
    <ol className={styles.level}>
      {chapters.map((chapter) => (
        <li key={chapter.id}>
          <Link
            href={`#${chapter.code}`}
            className={styles.entry}
            aria-current={chapter.code === place ? 'location' : undefined}
          >
            <LocalisedText value={chapter.title} fallback={chapter.code} />
          </Link>
          {chapter.chapters.length > 0 && <Level chapters={chapter.chapters} place={place} />}
        </li>
      ))}
    </ol>
  );
}
