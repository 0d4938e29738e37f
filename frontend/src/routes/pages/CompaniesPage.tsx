import { useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';

import { AsOf } from '@/components/AsOf';
import { Crumbs } from '@/components/page/Crumbs';
import { PageHeading } from '@/components/page/PageHeading';
import { TextLink } from '@/components/page/TextLink';
import { Companies } from '@/features/leadership/components/Companies';
import { companiesQuery } from '@/features/leadership/queries';
import { useT } from '@/i18n';
import { companiesRoute } from '../companies';

export function CompaniesPage() {
  const t = useT();
  const navigate = useNavigate({ from: companiesRoute.fullPath });
  const { dato } = companiesRoute.useSearch();
  const { data: companies } = useSuspenseQuery(companiesQuery(dato));
  return (
    <div className="page">
      <Crumbs
        trail={[
          <TextLink to="/organisasjon" search={{ dato }}>
            {t('organisation.title')}
          </TextLink>,
        ]}
      />
      <PageHeading title={t('companies.title')} lead={t('companies.lead')} />
      <AsOf
        value={dato}
        onChange={(date) => void navigate({ search: (now) => ({ ...now, dato: date }), resetScroll: false })}
      />
      <Companies companies={companies.items} />
    </div>
  );
}
