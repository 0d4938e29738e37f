import { Link } from '@tanstack/react-router';

import type { GoalNode } from '@/api/types';
import { LocalisedText } from '@/components/LocalisedText';
import { useT } from '@/i18n';
import styles from './GoalCard.module.css';

/**
 * A goal as a card to navigate by: the whole card leads to the goal, its name is the link. That nobody is registered as
 * accountable is said once for all cards, by those who show them.
 */
export function GoalCard({ goal }: { goal: GoalNode }) {
  const t = useT();
  return (
    <article className={styles.card}>
      {goal.number !== undefined && (
        <p className={styles.number} aria-hidden="true">
          {goal.number}
        </p>
      )}
      <div className={styles.body}>
        <h3 className={styles.title}>
          <Link to="/mal/$code" params={{ code: goal.code }} className={styles.link}>
            {goal.number !== undefined && <span className="visually-hidden">{goal.number}. </span>}
            <LocalisedText value={goal.title} />
          </Link>
        </h3>
        {goal.accountableUnit && (
          <p className={styles.accountable}>
            <span className={styles.label}>{t('goal.accountable')}</span>{' '}
            <LocalisedText value={goal.accountableUnit.name} />
          </p>
        )}
      </div>
    </article>
  );
}
