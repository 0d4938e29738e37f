import type { GoalNode } from '@/api/types';
import { LocalisedText } from '@/components/LocalisedText';
import { NotRegistered } from '@/components/page/NotRegistered';
import { TextLink } from '@/components/page/TextLink';
import { useT } from '@/i18n';
import { KindTag } from './KindTag';
import styles from './GoalTree.module.css';

/** A plan's goals with their sub-goals, as nested lists: order and nesting are the plan's own. */
export function GoalTree({ goals, asOf }: { goals: readonly GoalNode[]; asOf?: string }) {
  const t = useT();
  return (
    <ol className={styles.tree}>
      {goals.map((goal) => (
        <li key={goal.id} className={styles.goal}>
          <p className={styles.title}>
            {goal.number && <span className={styles.number}>{goal.number}</span>}
            <TextLink to="/mal/$code" params={{ code: goal.code }} search={{ dato: asOf }}>
              <LocalisedText value={goal.title} />
            </TextLink>
          </p>
          <p className={styles.meta}>
            {goal.kind && <KindTag kind={goal.kind} inferred={goal.kindInferred ?? false} />}
            <span>
              {t('goal.accountable')}:{' '}
              {goal.accountableUnit ? <LocalisedText value={goal.accountableUnit.name} /> : <NotRegistered />}
            </span>
          </p>
          {goal.children.length > 0 && <GoalTree goals={goal.children} asOf={asOf} />}
        </li>
      ))}
    </ol>
  );
}
