import type { Goal } from '@/api/types';
import { LocalisedText } from '@/components/LocalisedText';
import { TextLink } from '@/components/page/TextLink';
import styles from './GoalTree.module.css';

/** Goals one under the other: sub-goals of a goal, goals of a unit. */
export function GoalList({ goals, asOf }: { goals: readonly Goal[]; asOf?: string }) {
  return (
    <ul className={styles.tree}>
      {goals.map((goal) => (
        <li key={goal.id} className={styles.goal}>
          <p className={styles.title}>
            {goal.number && <span className={styles.number}>{goal.number}</span>}
            <TextLink to="/mal/$code" params={{ code: goal.code }} search={{ dato: asOf }}>
              <LocalisedText value={goal.title} />
            </TextLink>
          </p>
          <p className={styles.meta}>
            <LocalisedText value={goal.plan.title} />
          </p>
        </li>
      ))}
    </ul>
  );
}
