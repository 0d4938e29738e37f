import { useSuspenseQuery } from '@tanstack/react-query';

import { Crumbs } from '@/components/page/Crumbs';
import { TextLink } from '@/components/page/TextLink';
import { Report } from '@/features/reporting/components/Report';
import { documentOfYearQuery } from '@/features/reporting/queries';
import { useT } from '@/i18n';
import { reportRoute } from '../report';

export function ReportPage() {
  const t = useT();
  const { year } = reportRoute.useParams();
  const { data: document } = useSuspenseQuery(documentOfYearQuery(year));
  return (
    <div className="page">
      <Crumbs trail={[<TextLink to="/arsrapport">{t('reports.title')}</TextLink>]} />
      <Report document={document} />
    </div>
  );
}
