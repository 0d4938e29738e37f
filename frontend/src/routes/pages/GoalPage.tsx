import { useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';

import { AsOf } from '@/components/AsOf';
import { AsOfNotice } from '@/components/AsOfNotice';
import { LocalisedText, useLocalised } from '@/components/LocalisedText';
import { ActionLink } from '@/components/page/ActionLink';
import { Crumbs } from '@/components/page/Crumbs';
import { EmptyState } from '@/components/page/EmptyState';
import { PageHeading } from '@/components/page/PageHeading';
import { Section } from '@/components/page/Section';
import { TextLink } from '@/components/page/TextLink';
import { SavedNotice } from '@/components/SavedNotice';
import { SourceNote } from '@/components/source/SourceNote';
import { MentionedInReport } from '@/features/reporting/components/MentionedInReport';
import { GoalFacts } from '@/features/strategy/components/GoalFacts';
import { GoalHistory } from '@/features/strategy/components/GoalHistory';
import { GoalList } from '@/features/strategy/components/GoalList';
import { KnownAtNotice } from '@/features/strategy/components/KnownAtNotice';
import { goalByCodeQuery, goalVersionsQuery, subGoalsQuery } from '@/features/strategy/queries';
import { useT } from '@/i18n';
import { goalRoute } from '../goal';

export function GoalPage() {
  const t = useT();
  const localised = useLocalised();
  const navigate = useNavigate({ from: goalRoute.fullPath });
  const { code } = goalRoute.useParams();
  const { dato, kjent } = goalRoute.useSearch();
  const {
    data: { body: goal },
  } = useSuspenseQuery(goalByCodeQuery(code, { asOf: dato, knownAt: kjent }));
  const { data: subGoals } = useSuspenseQuery(subGoalsQuery(code, dato));
  const { data: versions } = useSuspenseQuery(goalVersionsQuery(goal.id));
  const mayEdit = !kjent && goal.allowedActions.includes('edit');
  return (
    <div className="page">
      <Crumbs
        trail={[
          <TextLink to="/strategi">{t('plans.title')}</TextLink>,
          <TextLink to="/strategi/$plan" params={{ plan: goal.plan.code }} search={{ dato }}>
            <LocalisedText value={goal.plan.title} />
          </TextLink>,
          ...(goal.parent
            ? [
                <TextLink to="/mal/$code" params={{ code: goal.parent.code }} search={{ dato }}>
                  <LocalisedText value={goal.parent.title} />
                </TextLink>,
              ]
            : []),
        ]}
      />
      <SavedNotice />
      {kjent && <KnownAtNotice code={code} knownAt={kjent} />}
      <AsOfNotice date={dato} />
      <PageHeading
        title={localised(goal.title)}
        kicker={goal.number ? t('goal.numbered', { number: goal.number }) : t('goal.one')}
        lead={goal.description ? <LocalisedText value={goal.description} /> : undefined}
      >
        <LocalisedText value={goal.title} />
      </PageHeading>
      {mayEdit && (
        <ActionLink to="/mal/$code/rediger" params={{ code }} variant="primary">
          {t('goal.edit')}
        </ActionLink>
      )}
      <GoalFacts goal={goal} asOf={dato} />
      <SourceNote source={goal.source} />
      <Section title={t('goal.subGoals')}>
        {subGoals.items.length > 0 ? (
          <GoalList goals={subGoals.items} asOf={dato} />
        ) : (
          <EmptyState>{t('goal.noSubGoals')}</EmptyState>
        )}
      </Section>
      <MentionedInReport type="goal" code={code} />
      <Section title={t('history.title')} intro={t('history.intro')}>
        <AsOf
          value={dato}
          onChange={(date) => void navigate({ search: (now) => ({ ...now, dato: date }), resetScroll: false })}
        />
        <GoalHistory code={code} versions={versions.items} />
      </Section>
    </div>
  );
}
