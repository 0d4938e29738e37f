import { useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';

import { AsOf } from '@/components/AsOf';
import { today } from '@/components/dates';
import { Crumbs } from '@/components/page/Crumbs';
import { OnThisPage } from '@/components/page/OnThisPage';
import { PageHeading } from '@/components/page/PageHeading';
import { Section } from '@/components/page/Section';
import { TextLink } from '@/components/page/TextLink';
import { Groups } from '@/features/leadership/components/Groups';
import { Positions } from '@/features/leadership/components/Positions';
import { Roles } from '@/features/leadership/components/Roles';
import {
  groupMembersQuery,
  groupsQuery,
  groupTasksQuery,
  positionsQuery,
  responsibilitiesQuery,
} from '@/features/leadership/queries';
import { useT } from '@/i18n';
import { leadershipRoute } from '../leadership';

export function LeadershipPage() {
  const t = useT();
  const navigate = useNavigate({ from: leadershipRoute.fullPath });
  const { dato } = leadershipRoute.useSearch();
  const { data: groups } = useSuspenseQuery(groupsQuery(dato));
  const { data: tasks } = useSuspenseQuery(groupTasksQuery());
  const { data: members } = useSuspenseQuery(groupMembersQuery(dato ?? today()));
  const { data: positions } = useSuspenseQuery(positionsQuery(dato));
  const { data: responsibilities } = useSuspenseQuery(responsibilitiesQuery());
  return (
    <div className="page">
      <Crumbs
        trail={[
          <TextLink to="/organisasjon" search={{ dato }}>
            {t('organisation.title')}
          </TextLink>,
        ]}
      />
      <PageHeading title={t('leadership.title')} lead={t('leadership.lead')} />
      <AsOf
        value={dato}
        onChange={(date) => void navigate({ search: (now) => ({ ...now, dato: date }), resetScroll: false })}
      />
      <OnThisPage
        parts={[
          ['ledergrupper', t('groups.title')],
          ['stillinger', t('positions.title')],
          ['roller', t('roles.title')],
        ]}
      />
      <Section id="ledergrupper" title={t('groups.title')} intro={t('groups.intro')}>
        <Groups groups={groups.items} tasks={tasks.items} members={members.items} />
      </Section>
      <Section id="stillinger" title={t('positions.title')} intro={t('positions.intro')}>
        <Positions
          positions={positions.items}
          total={positions.page.total}
          responsibilities={responsibilities.items}
          asOf={dato}
        />
      </Section>
      <Section id="roller" title={t('roles.title')} intro={t('roles.intro')}>
        <Roles responsibilities={responsibilities.items} />
      </Section>
    </div>
  );
}
