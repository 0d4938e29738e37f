import type { ReportSection } from '@/api/types';
import { SourceNote } from '@/components/source/SourceNote';
import { useT } from '@/i18n';
import { hasCells } from '../reportTable';
import { Lost } from './Lost';
import { PartHeading } from './PartHeading';
import styles from './Report.module.css';
import { Statements } from './Statements';
import { Table } from './Table';

interface SectionProps {
  section: ReportSection;
  level: number;
}

/** One piece of a chapter: what went well, what lies ahead, running text, or figures; with where it stands. */
export function Section({ section, level }: SectionProps) {
  const t = useT();
  const isText = section.kind === 'NARRATIVE';
  const heading =
    section.title || !isText ? (
      <PartHeading
        code={section.code}
        title={section.title}
        fallback={isText ? undefined : t(`report.section.${section.kind}`)}
        level={level}
      />
    ) : null;
  return (
    <div className={styles.section} data-kind={section.kind} id={heading ? undefined : section.code}>
      {section.table && hasCells(section.table) ? (
        <Table section={section} table={section.table} heading={heading} />
      ) : (
        heading
      )}
      {section.missing && <Lost section={section} missing={section.missing} />}
      <Statements section={section} />
      <SourceNote source={section.source} />
    </div>
  );
}
