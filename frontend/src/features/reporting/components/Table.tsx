import { Link, Table as DesignTable } from '@digdir/designsystemet-react';
import { useId, type ReactNode } from 'react';

import type { ReportSection, ReportTable } from '@/api/types';
import { LocalisedText, useLocalised } from '@/components/LocalisedText';
import { Blank } from '@/components/table/Blank';
import { useT } from '@/i18n';
import { gridOf, noteId, reasonsIn, referenceId, type ReportCell } from '../reportTable';
import { Figure } from './Figure';
import { Footnotes } from './Footnotes';
import styles from './Report.module.css';

interface TableProps {
  section: ReportSection;
  table: ReportTable;
  heading: ReactNode;
}

/** As many columns of figures as a narrow screen has room for. */
const fitting = 3;

/** A table of the report, with its heading as caption and its notes bound to their cells. */
export function Table({ section, table, heading }: TableProps) {
  const t = useT();
  const id = useId();
  const localised = useLocalised();
  return (
    <>
      <div
        className={styles.scroller}
        role="region"
        tabIndex={0}
        aria-label={t('report.tableRegion', {
          title: localised(section.title) || t(`report.section.${section.kind}`),
        })}
      >
        <DesignTable id={id} className={styles.table}>
          <caption>{heading}</caption>
          <DesignTable.Head>
            <DesignTable.Row>
              <DesignTable.HeaderCell scope="col">
                <span className="visually-hidden">{t('report.rowHeading')}</span>
              </DesignTable.HeaderCell>
              {table.columns.map((column) => (
                <DesignTable.HeaderCell key={column.key} scope="col" className={styles.figure}>
                  <LocalisedText value={column.title} fallback={column.key} />
                </DesignTable.HeaderCell>
              ))}
            </DesignTable.Row>
          </DesignTable.Head>
          <DesignTable.Body>
            {gridOf(table).map(({ row, cells, decimals }) => (
              <DesignTable.Row key={row.key}>
                <DesignTable.HeaderCell scope="row" className={styles.rowTitle}>
                  <LocalisedText value={row.title} fallback={row.key} />
                </DesignTable.HeaderCell>
                {cells.map((cell, index) => (
                  <DesignTable.Cell key={table.columns[index]?.key} className={styles.figure}>
                    {cell ? (
                      <Figure cell={cell} decimals={decimals}>
                        <Notes section={section.code} table={table} cell={cell} />
                      </Figure>
                    ) : (
                      <Blank />
                    )}
                  </DesignTable.Cell>
                ))}
              </DesignTable.Row>
            ))}
          </DesignTable.Body>
        </DesignTable>
      </div>
      {table.columns.length > fitting && <p className={styles.sideways}>{t('report.sideways')}</p>}
      <Footnotes section={section.code} table={table} />
      <Reasons of={reasonsIn(table, localised)} />
    </>
  );
}

/** The marks of a cell's footnotes, as ways to them. */
function Notes({ section, table, cell }: { section: string; table: ReportTable; cell: ReportCell }) {
  const t = useT();
  return cell.footnotes.map((mark) => {
    const index = table.footnotes.findIndex((note) => note.mark === mark);
    return (
      <sup key={mark} className={styles.reference}>
        <Link
          href={`#${noteId(section, index)}`}
          id={referenceId(section, cell, index)}
          aria-label={t('report.footnote', { mark })}
        >
          {mark}
        </Link>
      </sup>
    );
  });
}

/** What is behind the figures that lead nowhere. */
function Reasons({ of: reasons }: { of: readonly string[] }) {
  const t = useT();
  if (reasons.length === 0) return null;
  return (
    <p className={styles.reasons}>
      {t('report.reasons')} {reasons.join(' ')}
    </p>
  );
}
