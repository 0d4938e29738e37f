import { useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';

import { Crumbs } from '@/components/page/Crumbs';
import { PageHeading } from '@/components/page/PageHeading';
import { Section } from '@/components/page/Section';
import { TextLink } from '@/components/page/TextLink';
import { UndoneNotice } from '@/features/editing/change/components/ChangeNotice';
import { EventFilters } from '@/features/organisation/components/EventFilters';
import { EventList } from '@/features/organisation/components/EventList';
import { PastEvents } from '@/features/organisation/components/PastEvents';
import { allEventsQuery, plannedEvents } from '@/features/organisation/queries';
import { useT } from '@/i18n';
import { changeEventsRoute } from '../changeEvents';

export function ChangeEventsPage() {
  const t = useT();
  const navigate = useNavigate({ from: changeEventsRoute.fullPath });
  const search = changeEventsRoute.useSearch();
  const { data: planned } = useSuspenseQuery(allEventsQuery(plannedEvents(search)));
  return (
    <div className="page">
      <Crumbs trail={[<TextLink to="/organisasjon">{t('organisation.title')}</TextLink>]} />
      <UndoneNotice />
      <PageHeading title={t('events.title')} lead={t('events.lead')} />
      <EventFilters
        search={search}
        onChange={(change) =>
          void navigate({ search: (now) => ({ ...now, ...change }), replace: true, resetScroll: false })
        }
      />
      {planned.length > 0 && (
        <Section title={t('events.planned')} intro={t('events.plannedWhat')}>
          <EventList events={planned} />
        </Section>
      )}
      <Section title={t('events.past')}>
        <PastEvents search={search} />
      </Section>
    </div>
  );
}
