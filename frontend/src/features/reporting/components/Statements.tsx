import type { ReportSection, ReportStatement } from '@/api/types';
import { useLocalised } from '@/components/LocalisedText';
import { DeepLink } from '@/components/page/DeepLink';
import { FirstParagraph, FurtherParagraphs } from '@/components/Paragraphs';
import { SourceNote } from '@/components/source/SourceNote';
import { useT } from '@/i18n';
import { citesElsewhere } from '../reportParts';
import { Mentions } from './Mentions';
import styles from './Report.module.css';

/** Points as a list, running text as paragraphs; each with an address of its own. */
export function Statements({ section }: { section: ReportSection }) {
  if (section.statements.length === 0) return null;
  const isList = section.kind === 'HIGHLIGHTS' || section.kind === 'CHALLENGES';
  const Container = isList ? 'ul' : 'div';
  const Item = isList ? 'li' : 'div';
  return (
    <Container className={isList ? styles.points : styles.text}>
      {section.statements.map((statement, index) => (
        <Item key={statement.id} id={statement.code}>
          <Statement section={section} statement={statement} number={index + 1} />
        </Item>
      ))}
    </Container>
  );
}

interface StatementProps {
  section: ReportSection;
  statement: ReportStatement;
  number: number;
}

function Statement({ section, statement, number }: StatementProps) {
  const t = useT();
  const localised = useLocalised();
  return (
    <>
      <p className={styles.statement}>
        <FirstParagraph value={statement.text} />
      </p>
      <FurtherParagraphs value={statement.text} />
      <p className={styles.meta}>
        <Mentions mentions={statement.mentions} />
        <DeepLink
          to={statement.code}
          label={t('report.statementNumber', { number, start: firstWords(localised(statement.text)) })}
        />
      </p>
      {citesElsewhere(statement, section) && <SourceNote source={statement.source} />}
    </>
  );
}

/** Enough of a text to know it by, for those who hear one link after the other. */
const firstWords = (text: string) => (text.length > 60 ? `${text.slice(0, text.lastIndexOf(' ', 60))} …` : text);
