import type { ProcessTimetable } from '@/api/types';
import { useWideScreen } from '@/components/useWideScreen';
import { useT } from '@/i18n';
import { hasInferred, tellsActual } from '../timetable';
import { InferredMark } from './InferredMark';
import { ProcessByProcess } from './ProcessByProcess';
import styles from './Timetable.module.css';
import { TimetableTable } from './TimetableTable';

/** Processes × quarters: a table where there is room for one, else one process after the other. */
export function Timetable({ timetable, year }: { timetable: ProcessTimetable; year: number }) {
  const t = useT();
  const wide = useWideScreen();
  return (
    <>
      {wide ? <TimetableTable timetable={timetable} year={year} /> : <ProcessByProcess timetable={timetable} />}
      <ul className={styles.notes}>
        {hasInferred(timetable) && (
          <li>
            <InferredMark /> {t('timetable.inferredMeans')}
          </li>
        )}
        {!tellsActual(timetable) && <li>{t('timetable.plannedOnly')}</li>}
      </ul>
    </>
  );
}
