import { useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';

import { EmptyState } from '@/components/page/EmptyState';
import { PageHeading } from '@/components/page/PageHeading';
import { Section } from '@/components/page/Section';
import { TextLink } from '@/components/page/TextLink';
import { CitedDocuments } from '@/components/source/CitedDocuments';
import { byTitle, figuresOf, narrow } from '@/features/indicators/catalogue';
import { CatalogueFilters } from '@/features/indicators/components/CatalogueFilters';
import { CatalogueList } from '@/features/indicators/components/CatalogueList';
import { catalogueQuery } from '@/features/indicators/queries';
import { useLanguage, useT } from '@/i18n';
import { indicatorsRoute } from '../indicators';

export function IndicatorsPage() {
  const t = useT();
  const language = useLanguage();
  const navigate = useNavigate({ from: indicatorsRoute.fullPath });
  const search = indicatorsRoute.useSearch();
  const { data: catalogue } = useSuspenseQuery(catalogueQuery());
  const shown = byTitle(narrow(catalogue.items, search, language), language);
  const withFigures = shown.filter((indicator) => figuresOf(indicator) === 'med');
  const without = shown.filter((indicator) => figuresOf(indicator) === 'uten');
  return (
    <div className="page">
      <PageHeading title={t('indicators.title')} lead={t('indicators.lead')} />
      {catalogue.items.length === 0 ? (
        <EmptyState>{t('indicators.empty')}</EmptyState>
      ) : (
        <>
          <CatalogueFilters
            indicators={catalogue.items}
            search={search}
            onChange={(change) =>
              void navigate({
                search: (now) => ({
                  ...now,
                  ...Object.fromEntries(Object.entries(change).map(([name, value]) => [name, value || undefined])),
                }),
                replace: true,
                resetScroll: false,
              })
            }
          />
          <p role="status">{t('catalogue.count', { count: shown.length })}</p>
          {catalogue.cut && <p>{t('catalogue.cut', { count: catalogue.items.length })}</p>}
          {shown.length === 0 && (
            <EmptyState action={<TextLink to="/indikatorer">{t('catalogue.reset')}</TextLink>}>
              {t('catalogue.none')}
            </EmptyState>
          )}
          {withFigures.length > 0 && (
            <Section title={t('indicators.withFigures')}>
              <CatalogueList indicators={withFigures} />
              <CitedDocuments sources={withFigures.map(({ source }) => source)} />
            </Section>
          )}
          {without.length > 0 && (
            <Section title={t('indicators.withoutFigures')} intro={t('indicators.withoutFiguresWhat')}>
              <CatalogueList indicators={without} />
            </Section>
          )}
        </>
      )}
    </div>
  );
}
