import { useSuspenseQuery } from '@tanstack/react-query';

import { Crumbs } from '@/components/page/Crumbs';
import { EmptyState } from '@/components/page/EmptyState';
import { PageHeading } from '@/components/page/PageHeading';
import { TextLink } from '@/components/page/TextLink';
import { Principles } from '@/features/politics/components/Principles';
import { principlesQuery } from '@/features/politics/queries';
import { useT } from '@/i18n';

export function GovernancePage() {
  const t = useT();
  const { data: principles } = useSuspenseQuery(principlesQuery());
  return (
    <div className="page">
      <Crumbs trail={[<TextLink to="/politikk">{t('politics.title')}</TextLink>]} />
      <PageHeading title={t('governance.title')} lead={t('governance.lead')} />
      {principles.items.length > 0 ? (
        <Principles principles={principles.items} />
      ) : (
        <EmptyState>{t('governance.empty')}</EmptyState>
      )}
    </div>
  );
}
