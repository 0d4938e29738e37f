import { useNavigate } from '@tanstack/react-router';

import { AsOf } from '@/components/AsOf';
import { PageHeading } from '@/components/page/PageHeading';
import { Hierarchies } from '@/features/organisation/components/Hierarchies';
import { Levels } from '@/features/organisation/components/Levels';
import { useT } from '@/i18n';
import { organisationRoute } from '../organisation';

export function OrganisationPage() {
  const t = useT();
  const navigate = useNavigate({ from: organisationRoute.fullPath });
  const { dato } = organisationRoute.useSearch();
  return (
    <div className="page">
      <PageHeading title={t('organisation.title')} lead={t('organisation.lead')} />
      <AsOf
        value={dato}
        onChange={(date) => void navigate({ search: (now) => ({ ...now, dato: date }), resetScroll: false })}
      />
      <Hierarchies asOf={dato} />
      <Levels />
    </div>
  );
}
