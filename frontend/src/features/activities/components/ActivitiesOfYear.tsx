import { useSuspenseQuery } from '@tanstack/react-query';

import { EmptyState } from '@/components/page/EmptyState';
import { Section } from '@/components/page/Section';
import { useT } from '@/i18n';
import { accountsQuery, activitiesQuery, itemsOfAccountsQuery } from '../queries';
import { Accounts } from './Accounts';
import { ActivityList } from './ActivityList';

/** What bodies did beside their meetings in a year, and what they spent their own money on. */
export function ActivitiesOfYear({ year }: { year: number }) {
  const t = useT();
  const { data: activities } = useSuspenseQuery(activitiesQuery(year));
  const { data: all } = useSuspenseQuery(accountsQuery());
  const accounts = all.items.filter((account) => account.year === year);
  const { data: items } = useSuspenseQuery(itemsOfAccountsQuery(accounts.map(({ code }) => code)));
  return (
    <>
      <Section id="turer" title={t('activities.ofYear', { year })}>
        {activities.items.length > 0 ? (
          <ActivityList activities={activities.items} />
        ) : (
          <EmptyState>{t('activities.emptyYear', { year })}</EmptyState>
        )}
      </Section>
      <Section id="disposisjonsposter" title={t('accounts.ofYear', { year })} intro={t('accounts.intro')}>
        {accounts.length > 0 ? (
          <Accounts accounts={accounts} items={items} />
        ) : (
          <EmptyState>{t('accounts.emptyYear', { year })}</EmptyState>
        )}
      </Section>
    </>
  );
}
