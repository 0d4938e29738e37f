import { useQuery } from '@tanstack/react-query';

import type { ReportStatement } from '@/api/types';
import { useLocalised } from '@/components/LocalisedText';
import { Section } from '@/components/page/Section';
import { TextLink } from '@/components/page/TextLink';
import { FirstParagraph } from '@/components/Paragraphs';
import { useT } from '@/i18n';
import { documentOfYearQuery, reportsQuery } from '../queries';
import { newestOf, statementsAbout } from '../reportParts';
import styles from './ReportList.module.css';

interface MentionedInReportProps {
  type: ReportStatement['mentions'][number]['type'];
  code: string;
}

/** What the newest annual report says about a thing; the page is whole without it, so it does not wait. */
export function MentionedInReport({ type, code }: MentionedInReportProps) {
  const t = useT();
  const localised = useLocalised();
  const { data: reports } = useQuery(reportsQuery());
  const newest = newestOf(reports?.items ?? []);
  const year = String(newest?.year);
  const { data: document } = useQuery({ ...documentOfYearQuery(year), enabled: newest !== undefined });
  const statements = document ? statementsAbout(document, type, code) : [];
  if (!newest || statements.length === 0) return null;
  return (
    <Section title={t('report.mentionedIn', { report: localised(newest.title) })} intro={t('report.mentionedIntro')}>
      <ul className={styles.list}>
        {statements.map((statement, index) => (
          <li key={statement.id}>
            <p>
              <FirstParagraph value={statement.text} />
            </p>
            <TextLink to="/arsrapport/$year" params={{ year }} hash={statement.code} className={styles.place}>
              {t('report.readInReport')}
              <span className="visually-hidden"> {t('report.readInReportPoint', { number: index + 1 })}</span>
            </TextLink>
          </li>
        ))}
      </ul>
    </Section>
  );
}
