import { useQuery } from '@tanstack/react-query';

import { Section } from '@/components/page/Section';
import { SavedNotice } from '@/components/SavedNotice';
import { useT } from '@/i18n';
import { itemsToKeepQuery } from '../queries';
import { RegisterList } from './RegisterList';

/** What an account was used for, in its order. */
export function ItemsOfAccount({ account }: { account: string }) {
  const t = useT();
  const { data } = useQuery(itemsToKeepQuery(account));
  const inOrder = data && [...data.items].sort((a, b) => a.ordinal - b.ordinal);
  return (
    <Section title={t('account.items')}>
      <SavedNotice saved={t('seats.saved')} deleted={t('seats.deleted')} />
      <RegisterList
        kind="post"
        items={inOrder?.map(({ title, ...item }) => ({ ...item, name: title }))}
        of={{ konto: account }}
        add={t('register.newItem')}
      />
    </Section>
  );
}
