import { useSuspenseQuery } from '@tanstack/react-query';

import { LocalisedText, useLocalised } from '@/components/LocalisedText';
import { Crumbs } from '@/components/page/Crumbs';
import { EmptyState } from '@/components/page/EmptyState';
import { PageHeading } from '@/components/page/PageHeading';
import { Section } from '@/components/page/Section';
import { TextLink } from '@/components/page/TextLink';
import { SourceNote } from '@/components/source/SourceNote';
import { breakdownsOf } from '@/features/indicators/breakdown';
import { AttainmentWorking } from '@/features/indicators/components/AttainmentWorking';
import { BreakdownSection } from '@/features/indicators/components/BreakdownSection';
import { FigureSection } from '@/features/indicators/components/FigureSection';
import { IndicatorFacts } from '@/features/indicators/components/IndicatorFacts';
import { IndicatorFigure } from '@/features/indicators/components/IndicatorFigure';
import { IndicatorHistory } from '@/features/indicators/components/IndicatorHistory';
import { KnownAtNotice } from '@/features/indicators/components/KnownAtNotice';
import { TakeHome } from '@/features/indicators/components/TakeHome';
import { TargetList } from '@/features/indicators/components/TargetList';
import {
  attainmentQuery,
  indicatorByCodeQuery,
  indicatorVersionsQuery,
  observationsQuery,
  seriesQuery,
  targetsQuery,
} from '@/features/indicators/queries';
import { viewDecimals } from '@/features/indicators/seriesView';
import { headlineTargets } from '@/features/indicators/targets';
import { MentionedInReport } from '@/features/reporting/components/MentionedInReport';
import { useT } from '@/i18n';
import { indicatorRoute } from '../indicator';

export function IndicatorPage() {
  const t = useT();
  const localised = useLocalised();
  const { code } = indicatorRoute.useParams();
  const search = indicatorRoute.useSearch();
  const { data: indicator } = useSuspenseQuery(indicatorByCodeQuery(code));
  const { data: series } = useSuspenseQuery(seriesQuery(indicator.id, search.kjent));
  const { data: allTargets } = useSuspenseQuery(targetsQuery(code));
  const { data: attainment } = useSuspenseQuery(attainmentQuery(indicator.id, search.kjent));
  const { data: observations } = useSuspenseQuery(observationsQuery(indicator.id, search.kjent));
  const { data: versions } = useSuspenseQuery(indicatorVersionsQuery(indicator.id));
  const targets = headlineTargets(allTargets.items, series.targets);
  const hasFigures = observations.items.length > 0;
  return (
    <div className="page">
      <Crumbs trail={[<TextLink to="/indikatorer">{t('indicators.title')}</TextLink>]} />
      {search.kjent && <KnownAtNotice knownAt={search.kjent} />}
      <PageHeading
        title={localised(indicator.title)}
        kicker={t('indicator.one')}
        lead={!hasFigures && indicator.definition ? <LocalisedText value={indicator.definition} /> : undefined}
      >
        <LocalisedText value={indicator.title} />
      </PageHeading>
      {series.points.length > 0 ? (
        <IndicatorFigure
          indicator={indicator}
          series={series}
          targets={targets}
          attainment={attainment}
          search={search}
        />
      ) : (
        !hasFigures && <EmptyState>{t(search.kjent ? 'indicator.noFiguresThen' : 'indicator.noFigures')}</EmptyState>
      )}
      {breakdownsOf(indicator, observations.items).map((breakdown) => (
        <BreakdownSection
          key={breakdown.code}
          breakdown={breakdown}
          unit={indicator.unitOfMeasure}
          period={search.tall}
        />
      ))}
      {(targets.length > 0 || indicator.direction !== 'CONTEXT_ONLY') && (
        <Section title={t('indicator.targets')} intro={targets.length > 0 ? t('indicator.targetsIntro') : undefined}>
          {targets.length > 0 ? (
            <TargetList
              targets={targets}
              indicator={indicator}
              decimals={viewDecimals({ points: series.points, targets, unit: indicator.unitOfMeasure })}
            />
          ) : (
            <EmptyState>{t(search.kjent ? 'indicator.noTargetsThen' : 'indicator.noTargets')}</EmptyState>
          )}
        </Section>
      )}
      {attainment.target && (
        <Section title={t('indicator.attainment')}>
          <AttainmentWorking attainment={attainment} unit={indicator.unitOfMeasure} />
        </Section>
      )}
      <FigureSection observations={observations.items} period={search.tall} />
      <MentionedInReport type="indicator" code={code} />
      <Section title={t('indicator.how')}>
        <IndicatorFacts indicator={indicator} withoutDefinition={!hasFigures} />
        <SourceNote source={indicator.source} />
      </Section>
      {hasFigures && <TakeHome indicator={indicator} series={series} attainment={attainment} />}
      {versions.items.length > 1 && (
        <Section title={t('indicator.history')} intro={t('indicator.historyIntro')}>
          <IndicatorHistory versions={versions.items} />
        </Section>
      )}
    </div>
  );
}
