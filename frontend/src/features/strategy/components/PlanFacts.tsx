import type { Plan } from '@/api/types';
import { LocalisedText } from '@/components/LocalisedText';
import { Explained } from '@/components/page/Explained';
import { Facts } from '@/components/page/Facts';
import { NotRegistered } from '@/components/page/NotRegistered';
import { TextLink } from '@/components/page/TextLink';
import { useT } from '@/i18n';
import { planPeriod } from '../planPeriod';

export function PlanFacts({ plan }: { plan: Plan }) {
  const t = useT();
  const period = planPeriod(plan, t);
  return (
    <Facts
      facts={[
        {
          term: t('plan.period'),
          value: period ? (
            <>
              {period} {plan.periodInferred && <Explained word={t('inferred')}>{t('plan.periodInferred')}</Explained>}
            </>
          ) : (
            <NotRegistered />
          ),
        },
        {
          term: t('plan.accountable'),
          value: plan.accountableUnit ? (
            <TextLink to="/organisasjon/$code" params={{ code: plan.accountableUnit.code }}>
              <LocalisedText value={plan.accountableUnit.name} />
            </TextLink>
          ) : (
            <NotRegistered />
          ),
        },
        { term: t('plan.publication'), value: t(`plan.publication.${plan.publication}`) },
      ]}
    />
  );
}
