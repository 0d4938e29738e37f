import type { Goal } from '@/api/types';
import { describeValidity } from '@/components/dates';
import { LocalisedText } from '@/components/LocalisedText';
import { Explained } from '@/components/page/Explained';
import { Facts } from '@/components/page/Facts';
import { NotRegistered } from '@/components/page/NotRegistered';
import { TextLink } from '@/components/page/TextLink';
import { Handovers } from '@/components/unit/Handovers';
import { useLanguage, useT } from '@/i18n';

export function GoalFacts({ goal, asOf }: { goal: Goal; asOf?: string }) {
  const t = useT();
  const language = useLanguage();
  return (
    <Facts
      facts={[
        {
          term: t('goal.accountable'),
          value: goal.accountableUnit ? (
            <>
              <TextLink to="/organisasjon/$code" params={{ code: goal.accountableUnit.code }} search={{ dato: asOf }}>
                <LocalisedText value={goal.accountableUnit.name} />
              </TextLink>
              <Handovers handovers={goal.handovers} />
            </>
          ) : (
            <NotRegistered />
          ),
        },
        { term: t('goal.kind'), value: <Kind goal={goal} /> },
        {
          term: t('goal.plan'),
          value: (
            <TextLink to="/strategi/$plan" params={{ plan: goal.plan.code }} search={{ dato: asOf }}>
              <LocalisedText value={goal.plan.title} />
            </TextLink>
          ),
        },
        { term: t('goal.validity'), value: describeValidity(goal, language, t) },
        {
          term: t('goal.lifecycle'),
          value: goal.lifecycle ? t(`goal.lifecycle.${goal.lifecycle}`) : <NotRegistered />,
        },
      ]}
    />
  );
}

function Kind({ goal }: { goal: Goal }) {
  const t = useT();
  if (!goal.kind) return <NotRegistered />;
  return (
    <>
      {t(`goal.kind.${goal.kind}`)}{' '}
      {goal.kindInferred && <Explained word={t('inferred')}>{t('goal.kindInferred.one')}</Explained>}
    </>
  );
}
