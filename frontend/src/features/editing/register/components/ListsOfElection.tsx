import { useQuery } from '@tanstack/react-query';

import { Section } from '@/components/page/Section';
import { SavedNotice } from '@/components/SavedNotice';
import { useT } from '@/i18n';
import { listsToKeepQuery } from '../queries';
import { RegisterList } from './RegisterList';

/** The lists of an election, in the order of the ballot papers. */
export function ListsOfElection({ election }: { election: string }) {
  const t = useT();
  const { data } = useQuery(listsToKeepQuery(election));
  const inOrder = data && [...data.items].sort((a, b) => a.ordinal - b.ordinal);
  return (
    <Section title={t('register.lists')}>
      <SavedNotice saved={t('seats.saved')} deleted={t('seats.deleted')} />
      <RegisterList kind="liste" items={inOrder} of={{ valg: election }} add={t('register.newList')} />
    </Section>
  );
}
