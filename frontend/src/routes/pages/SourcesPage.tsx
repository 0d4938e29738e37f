import { useSuspenseQuery } from '@tanstack/react-query';

import { EmptyState } from '@/components/page/EmptyState';
import { PageHeading } from '@/components/page/PageHeading';
import { SourceTable } from '@/features/sources/components/SourceTable';
import { sourcesQuery } from '@/features/sources/queries';
import { useT } from '@/i18n';

export function SourcesPage() {
  const t = useT();
  const { data: sources } = useSuspenseQuery(sourcesQuery());
  return (
    <div className="page">
      <PageHeading title={t('sources.title')} lead={t('sources.lead')} />
      {sources.items.length > 0 ? (
        <SourceTable sources={sources.items} />
      ) : (
        <EmptyState>{t('sources.empty')}</EmptyState>
      )}
    </div>
  );
}
