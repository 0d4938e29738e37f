import { useSuspenseQuery } from '@tanstack/react-query';

import { LocalisedText, useLocalised } from '@/components/LocalisedText';
import { EmptyState } from '@/components/page/EmptyState';
import { PageHeading } from '@/components/page/PageHeading';
import { TextLink } from '@/components/page/TextLink';
import { SourceNote } from '@/components/source/SourceNote';
import { InShort } from '@/features/indicators/components/InShort';
import { KeyIndicators } from '@/features/indicators/components/KeyIndicators';
import { FrontBodies } from '@/features/politics/components/FrontBodies';
import { FrontReport } from '@/features/reporting/components/FrontReport';
import { FrontGoals } from '@/features/strategy/components/FrontGoals';
import { WaysIn } from '@/features/strategy/components/WaysIn';
import { pickFrontPlans } from '@/features/strategy/frontPlans';
import { plansQuery } from '@/features/strategy/queries';
import { useT } from '@/i18n';

export function FrontPage() {
  const t = useT();
  const localised = useLocalised();
  const { data: plans } = useSuspenseQuery(plansQuery());
  const { vision, roadMap } = pickFrontPlans(plans.items);
  const lead = vision ?? roadMap;
  return (
    <div className="page page-wide">
      <PageHeading
        title={lead ? localised(lead.title) : 'Veikart'}
        kicker={vision ? t('plan.kind.VISION') : undefined}
        lead={lead?.description ? <LocalisedText value={lead.description} /> : undefined}
      >
        {lead && (
          <TextLink to="/strategi/$plan" params={{ plan: lead.code }} className="quiet-link">
            <LocalisedText value={lead.title} />
          </TextLink>
        )}
      </PageHeading>
      {lead && <SourceNote source={lead.source} />}
      <InShort />
      {roadMap ? <FrontGoals roadMap={roadMap} /> : <EmptyState>{t('front.noRoadMap')}</EmptyState>}
      <KeyIndicators />
      <FrontBodies />
      <FrontReport />
      <WaysIn />
    </div>
  );
}
