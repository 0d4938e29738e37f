import { useSuspenseQuery } from '@tanstack/react-query';
import { useRouterState } from '@tanstack/react-router';

import { Crumbs } from '@/components/page/Crumbs';
import { EmptyState } from '@/components/page/EmptyState';
import { PageHeading } from '@/components/page/PageHeading';
import { TextLink } from '@/components/page/TextLink';
import { YearNav } from '@/components/page/YearNav';
import { shownYear, yearsOf } from '@/features/activities/activities';
import { ActivitiesOfYear } from '@/features/activities/components/ActivitiesOfYear';
import { accountsQuery, activitiesQuery } from '@/features/activities/queries';
import { useT } from '@/i18n';
import { activitiesRoute } from '../activities';

export function ActivitiesPage() {
  const t = useT();
  const { ar } = activitiesRoute.useSearch();
  const { data: activities } = useSuspenseQuery(activitiesQuery());
  const { data: accounts } = useSuspenseQuery(accountsQuery());
  const hash = useRouterState({ select: ({ location }) => location.hash });
  const things = [...activities.items, ...accounts.items];
  const years = yearsOf(things);
  const shown = shownYear(ar, hash, things);
  return (
    <div className="page">
      <Crumbs trail={[<TextLink to="/politikk">{t('politics.title')}</TextLink>]} />
      <PageHeading title={t('activities.title')} lead={t('activities.lead')} />
      {shown === undefined ? (
        <EmptyState>{t('activities.empty')}</EmptyState>
      ) : (
        <>
          <YearNav years={years} shown={shown} />
          <ActivitiesOfYear year={shown} />
        </>
      )}
    </div>
  );
}
