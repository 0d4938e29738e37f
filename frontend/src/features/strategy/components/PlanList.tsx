import type { Plan } from '@/api/types';
import { LocalisedText } from '@/components/LocalisedText';
import { TextLink } from '@/components/page/TextLink';
import { FirstParagraph } from '@/components/Paragraphs';
import { useT } from '@/i18n';
import { planPeriod } from '../planPeriod';
import { planForest, type PlanNode } from '../planForest';
import styles from './PlanList.module.css';

/** Plans under the plan they belong to. */
export function PlanList({ plans }: { plans: readonly Plan[] }) {
  return <Branch nodes={planForest(plans)} />;
}

function Branch({ nodes }: { nodes: readonly PlanNode[] }) {
  const t = useT();
  return (
    <ul className={styles.list}>
      {nodes.map(({ plan, children }) => {
        const period = planPeriod(plan, t);
        return (
          <li key={plan.id}>
            <p className={styles.kind}>
              {t(`plan.kind.${plan.kind}`)}
              {plan.publication !== 'PUBLISHED' && ` (${t(`plan.publication.${plan.publication}`)})`}
            </p>
            <p className={styles.title}>
              <TextLink to="/strategi/$plan" params={{ plan: plan.code }}>
                <LocalisedText value={plan.title} />
              </TextLink>
              {period && <span className={styles.period}>{period}</span>}
            </p>
            {plan.description && (
              <p>
                <FirstParagraph value={plan.description} />
              </p>
            )}
            {children.length > 0 && <Branch nodes={children} />}
          </li>
        );
      })}
    </ul>
  );
}
