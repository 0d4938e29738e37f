import { useSuspenseQuery } from '@tanstack/react-query';

import { EmptyState } from '@/components/page/EmptyState';
import { PageHeading } from '@/components/page/PageHeading';
import { ReportList } from '@/features/reporting/components/ReportList';
import { reportsQuery } from '@/features/reporting/queries';
import { useT } from '@/i18n';

export function ReportsPage() {
  const t = useT();
  const { data: reports } = useSuspenseQuery(reportsQuery());
  return (
    <div className="page">
      <PageHeading title={t('reports.title')} lead={t('reports.lead')} />
      {reports.items.length > 0 ? (
        <ReportList reports={reports.items} />
      ) : (
        <EmptyState>{t('reports.empty')}</EmptyState>
      )}
    </div>
  );
}
