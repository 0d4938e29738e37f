import { useSuspenseQuery } from '@tanstack/react-query';
import { useRouterState } from '@tanstack/react-router';

import { today } from '@/components/dates';
import { Crumbs } from '@/components/page/Crumbs';
import { EmptyState } from '@/components/page/EmptyState';
import { PageHeading } from '@/components/page/PageHeading';
import { TextLink } from '@/components/page/TextLink';
import { YearNav } from '@/components/page/YearNav';
import { ProcessLinks } from '@/features/editing/politics/components/ProcessLinks';
import { TimetableOfYear } from '@/features/processes/components/TimetableOfYear';
import { phasesQuery } from '@/features/processes/queries';
import { shownYear, yearsOfPhases } from '@/features/processes/timetable';
import { useT } from '@/i18n';
import { timetableRoute } from '../timetable';

export function TimetablePage() {
  const t = useT();
  const { ar } = timetableRoute.useSearch();
  const { data: phases } = useSuspenseQuery(phasesQuery());
  const hash = useRouterState({ select: ({ location }) => location.hash });
  const shown = shownYear(ar, hash, phases.items, Number(today().slice(0, 4)));
  return (
    <div className="page">
      <Crumbs trail={[<TextLink to="/politikk">{t('politics.title')}</TextLink>]} />
      <PageHeading title={t('timetable.titleYear', { year: shown })} lead={t('timetable.lead')} />
      {phases.items.length === 0 ? (
        <EmptyState>{t('timetable.empty')}</EmptyState>
      ) : (
        <>
          <YearNav years={yearsOfPhases(phases.items)} shown={shown} />
          <TimetableOfYear year={shown} />
        </>
      )}
      <ProcessLinks />
    </div>
  );
}
