import { useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';

import { useSession } from '@/api/session';
import { AsOf } from '@/components/AsOf';
import { AsOfNotice } from '@/components/AsOfNotice';
import { LocalisedText, useLocalised } from '@/components/LocalisedText';
import { ActionLink } from '@/components/page/ActionLink';
import { Crumbs } from '@/components/page/Crumbs';
import { EmptyState } from '@/components/page/EmptyState';
import { PageHeading } from '@/components/page/PageHeading';
import { Section } from '@/components/page/Section';
import { TextLink } from '@/components/page/TextLink';
import { FirstParagraph, FurtherParagraphs } from '@/components/Paragraphs';
import { SourceNote } from '@/components/source/SourceNote';
import { MentionedInReport } from '@/features/reporting/components/MentionedInReport';
import { GoalTree } from '@/features/strategy/components/GoalTree';
import { PlanFacts } from '@/features/strategy/components/PlanFacts';
import { PremiseGroups } from '@/features/strategy/components/PremiseGroups';
import { goalTreeQuery, planByCodeQuery, premisesQuery } from '@/features/strategy/queries';
import { useT } from '@/i18n';
import { planRoute } from '../plan';

export function PlanPage() {
  const t = useT();
  const localised = useLocalised();
  const navigate = useNavigate({ from: planRoute.fullPath });
  const session = useSession();
  const { plan: code } = planRoute.useParams();
  const { dato } = planRoute.useSearch();
  const { data: plan } = useSuspenseQuery(planByCodeQuery(code));
  const { data: tree } = useSuspenseQuery(goalTreeQuery(plan.id, dato));
  const { data: premises } = useSuspenseQuery(premisesQuery(plan.code));
  return (
    <div className="page">
      <Crumbs
        trail={[
          <TextLink to="/strategi">{t('plans.title')}</TextLink>,
          ...(plan.parent
            ? [
                <TextLink to="/strategi/$plan" params={{ plan: plan.parent.code }}>
                  <LocalisedText value={plan.parent.title} />
                </TextLink>,
              ]
            : []),
        ]}
      />
      <AsOfNotice date={dato} />
      <PageHeading
        title={localised(plan.title)}
        kicker={t(`plan.kind.${plan.kind}`)}
        lead={plan.description && <FirstParagraph value={plan.description} />}
      >
        <LocalisedText value={plan.title} />
      </PageHeading>
      {plan.description && <FurtherParagraphs value={plan.description} />}
      <PlanFacts plan={plan} />
      <SourceNote source={plan.source} />
      <Section title={t('plan.goals')}>
        <AsOf value={dato} onChange={(date) => void navigate({ search: (now) => ({ ...now, dato: date }) })} />
        {tree.goals.length > 0 ? (
          <GoalTree goals={tree.goals} asOf={dato} />
        ) : (
          <EmptyState>{t(dato ? 'plan.noGoalsThen' : 'plan.noGoals')}</EmptyState>
        )}
        {session.status === 'signed-in' && (
          <ActionLink to="/mal/ny" search={{ plan: plan.code }}>
            {t('newGoal.link')}
          </ActionLink>
        )}
      </Section>
      <Section title={t('plan.premises')} intro={t('plan.premisesIntro')}>
        {premises.items.length > 0 ? (
          <PremiseGroups premises={premises.items} />
        ) : (
          <EmptyState>{t('plan.noPremises')}</EmptyState>
        )}
      </Section>
      <MentionedInReport type="plan" code={code} />
    </div>
  );
}
