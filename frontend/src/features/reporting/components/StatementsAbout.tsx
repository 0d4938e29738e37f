import type { ReportDocument, ReportStatement } from '@/api/types';
import { LocalisedText, useLocalised } from '@/components/LocalisedText';
import { TextLink } from '@/components/page/TextLink';
import styles from './ReportList.module.css';

interface StatementsAboutProps {
  report: ReportDocument['report'];
  statements: readonly ReportStatement[];
}

/** Statements of a report, each as the way to its place in it. */
export function StatementsAbout({ report, statements }: StatementsAboutProps) {
  const localised = useLocalised();
  return (
    <ul className={styles.list}>
      {statements.map((statement) => (
        <li key={statement.id}>
          <p>
            <LocalisedText value={statement.text} />
          </p>
          <TextLink to="/arsrapport/$year" params={{ year: String(report.year) }} hash={statement.code}>
            {localised(report.title)}
          </TextLink>
        </li>
      ))}
    </ul>
  );
}
