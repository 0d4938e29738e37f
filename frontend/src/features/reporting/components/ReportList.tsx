import type { AnnualReport } from '@/api/types';
import { LocalisedText } from '@/components/LocalisedText';
import { TextLink } from '@/components/page/TextLink';
import { FirstParagraph } from '@/components/Paragraphs';
import { SourceNote } from '@/components/source/SourceNote';
import { useT } from '@/i18n';
import styles from './ReportList.module.css';

/** The reports by year, newest first. */
export function ReportList({ reports }: { reports: readonly AnnualReport[] }) {
  const t = useT();
  return (
    <ol className={styles.list}>
      {[...reports]
        .sort((a, b) => b.year - a.year)
        .map((report) => (
          <li key={report.id}>
            <p className={styles.title}>
              <TextLink to="/arsrapport/$year" params={{ year: String(report.year) }}>
                <LocalisedText value={report.title} fallback={String(report.year)} />
              </TextLink>
              {report.publication !== 'PUBLISHED' && (
                <span className={styles.state}>({t(`plan.publication.${report.publication}`)})</span>
              )}
            </p>
            {report.preface && (
              <p>
                <FirstParagraph value={report.preface} />
              </p>
            )}
            <SourceNote source={report.source} />
          </li>
        ))}
    </ol>
  );
}
