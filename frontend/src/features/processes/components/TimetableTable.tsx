import { Table } from '@digdir/designsystemet-react';

import type { ProcessTimetable } from '@/api/types';
import { formatPeriod } from '@/components/periods';
import { Blank } from '@/components/table/Blank';
import { useLanguage, useT } from '@/i18n';
import { phasesIn } from '../timetable';
import { Phases } from './Phases';
import { ProcessName } from './ProcessName';
import styles from './Timetable.module.css';

/** One row for each process, one column for each quarter, as the plan was drawn. */
export function TimetableTable({ timetable, year }: { timetable: ProcessTimetable; year: number }) {
  const t = useT();
  const language = useLanguage();
  return (
    <Table className={styles.table}>
      <caption className="visually-hidden">{t('timetable.caption', { year })}</caption>
      <Table.Head>
        <Table.Row>
          <Table.HeaderCell scope="col" className={styles.process}>
            {t('timetable.process')}
          </Table.HeaderCell>
          {timetable.quarters.map((quarter) => (
            <Table.HeaderCell key={quarter} scope="col">
              {formatPeriod(quarter, language, t)}
            </Table.HeaderCell>
          ))}
        </Table.Row>
      </Table.Head>
      <Table.Body>
        {timetable.processes.map((process) => (
          <Table.Row key={process.id} id={process.code}>
            <Table.HeaderCell scope="row" className={styles.process}>
              <ProcessName process={process} />
            </Table.HeaderCell>
            {timetable.quarters.map((quarter) => {
              const phases = phasesIn(process, quarter);
              return (
                <Table.Cell key={quarter} className={styles.cell}>
                  {phases.length > 0 ? <Phases phases={phases} quarter={quarter} /> : <Blank />}
                </Table.Cell>
              );
            })}
          </Table.Row>
        ))}
      </Table.Body>
    </Table>
  );
}
