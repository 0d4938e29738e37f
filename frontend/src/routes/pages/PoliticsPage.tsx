import { useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';

import { AsOf } from '@/components/AsOf';
import { formatDate } from '@/components/dates';
import { ActionLink } from '@/components/page/ActionLink';
import { EmptyState } from '@/components/page/EmptyState';
import { PageHeading } from '@/components/page/PageHeading';
import { Section } from '@/components/page/Section';
import { useMayKeep } from '@/features/editing/register/useMayKeep';
import { BodyTable } from '@/features/politics/components/BodyTable';
import { PoliticsWays } from '@/features/politics/components/PoliticsWays';
import { bodiesQuery } from '@/features/politics/queries';
import { useLanguage, useT } from '@/i18n';
import { politicsRoute } from '../politics';

export function PoliticsPage() {
  const t = useT();
  const language = useLanguage();
  const navigate = useNavigate({ from: politicsRoute.fullPath });
  const { dato } = politicsRoute.useSearch();
  const mayKeep = useMayKeep();
  const { data: bodies } = useSuspenseQuery(bodiesQuery(dato));
  return (
    <div className="page">
      <PageHeading title={t('politics.title')} lead={t('politics.lead')} />
      <PoliticsWays />
      <Section title={t('bodies.title')}>
        <AsOf
          value={dato}
          onChange={(date) => void navigate({ search: (now) => ({ ...now, dato: date }), resetScroll: false })}
        />
        {bodies.items.length > 0 ? (
          <BodyTable bodies={bodies.items} asOf={dato} />
        ) : (
          <EmptyState>
            {dato ? t('bodies.emptyThen', { date: formatDate(dato, language) }) : t('bodies.empty')}
          </EmptyState>
        )}
      </Section>
      {mayKeep && (
        <p className="page-actions">
          <ActionLink to="/rediger/register">{t('register.link')}</ActionLink>
        </p>
      )}
    </div>
  );
}
