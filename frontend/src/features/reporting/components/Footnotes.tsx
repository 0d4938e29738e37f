import { Link } from '@digdir/designsystemet-react';

import type { ReportTable } from '@/api/types';
import { LocalisedText } from '@/components/LocalisedText';
import { useT } from '@/i18n';
import { noteId, referencesTo } from '../reportTable';
import styles from './Report.module.css';

/** The notes under a table, each with the way back to the figures that call upon it. */
export function Footnotes({ section, table }: { section: string; table: ReportTable }) {
  const t = useT();
  if (table.footnotes.length === 0) return null;
  return (
    <ul className={styles.footnotes} aria-label={t('report.footnotes')}>
      {table.footnotes.map(({ mark, text }, index) => (
        <li key={mark} id={noteId(section, index)}>
          <span className={styles.mark}>{mark}</span>{' '}
          <span>
            <LocalisedText value={text} />{' '}
            {referencesTo(section, table, mark).map((reference, place, all) => (
              <Link key={reference} href={`#${reference}`} className={styles.back}>
                {all.length === 1 ? t('report.backToFigure') : t('report.backToFigures', { number: place + 1 })}{' '}
              </Link>
            ))}
          </span>
        </li>
      ))}
    </ul>
  );
}
