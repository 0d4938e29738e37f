import { useSuspenseQuery } from '@tanstack/react-query';

import { EmptyState } from '@/components/page/EmptyState';
import { PageHeading } from '@/components/page/PageHeading';
import { PlanList } from '@/features/strategy/components/PlanList';
import { plansQuery } from '@/features/strategy/queries';
import { useT } from '@/i18n';

export function PlansPage() {
  const t = useT();
  const { data: plans } = useSuspenseQuery(plansQuery());
  return (
    <div className="page">
      <PageHeading title={t('plans.title')} lead={t('plans.lead')} />
      {plans.items.length > 0 ? <PlanList plans={plans.items} /> : <EmptyState>{t('plans.empty')}</EmptyState>}
    </div>
  );
}
