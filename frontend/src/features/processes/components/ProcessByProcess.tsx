import { Heading } from '@digdir/designsystemet-react';

import type { ProcessTimetable } from '@/api/types';
import { formatPeriod } from '@/components/periods';
import { useLanguage, useT } from '@/i18n';
import { phasesIn } from '../timetable';
import { Phases } from './Phases';
import { ProcessName } from './ProcessName';
import styles from './Timetable.module.css';

/** The same where a table has no room: each process with its quarters under it. */
export function ProcessByProcess({ timetable }: { timetable: ProcessTimetable }) {
  const t = useT();
  const language = useLanguage();
  return timetable.processes.map((process) => (
    <article key={process.id} id={process.code} className={styles.one}>
      <Heading level={2} className={styles.oneTitle}>
        <ProcessName process={process} />
      </Heading>
      {timetable.quarters.map((quarter) => {
        const phases = phasesIn(process, quarter);
        return (
          <section key={quarter} className={styles.quarter}>
            <h3>{formatPeriod(quarter, language, t)}</h3>
            {phases.length > 0 ? (
              <Phases phases={phases} quarter={quarter} />
            ) : (
              <p className={styles.nothing}>{t('timetable.nothing')}</p>
            )}
          </section>
        );
      })}
    </article>
  ));
}
