import { useSuspenseQuery } from '@tanstack/react-query';

import { EmptyState } from '@/components/page/EmptyState';
import { CitedDocuments } from '@/components/source/CitedDocuments';
import { useT } from '@/i18n';
import { timetableQuery } from '../queries';
import { Timetable } from './Timetable';

/** The processes of a year's four quarters; those that have nothing in any of them are not of that year. */
export function TimetableOfYear({ year }: { year: number }) {
  const t = useT();
  const { data } = useSuspenseQuery(timetableQuery(year));
  const processes = data.processes.filter(({ cells }) => cells.some(({ phases }) => phases.length > 0));
  if (processes.length === 0) return <EmptyState>{t('timetable.emptyYear', { year })}</EmptyState>;
  return (
    <>
      <Timetable timetable={{ ...data, processes }} year={year} />
      <CitedDocuments sources={processes.map(({ source }) => source)} />
    </>
  );
}
