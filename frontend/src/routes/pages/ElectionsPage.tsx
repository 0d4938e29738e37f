import { useSuspenseQuery } from '@tanstack/react-query';

import { Crumbs } from '@/components/page/Crumbs';
import { EmptyState } from '@/components/page/EmptyState';
import { PageHeading } from '@/components/page/PageHeading';
import { TextLink } from '@/components/page/TextLink';
import { CitedDocuments } from '@/components/source/CitedDocuments';
import { ElectionList } from '@/features/elections/components/ElectionList';
import { electionsQuery } from '@/features/elections/queries';
import { useT } from '@/i18n';

export function ElectionsPage() {
  const t = useT();
  const { data: elections } = useSuspenseQuery(electionsQuery());
  return (
    <div className="page">
      <Crumbs trail={[<TextLink to="/politikk">{t('politics.title')}</TextLink>]} />
      <PageHeading title={t('elections.title')} lead={t('elections.lead')} />
      {elections.items.length > 0 ? (
        <>
          <ElectionList elections={elections.items} />
          <CitedDocuments sources={elections.items.map(({ source }) => source)} />
        </>
      ) : (
        <EmptyState>{t('elections.empty')}</EmptyState>
      )}
    </div>
  );
}
