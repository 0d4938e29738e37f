import type { GoalNode } from '@/api/types';
import { Section } from '@/components/page/Section';
import { useT } from '@/i18n';
import { groupByKind } from '../goalGroups';
import { GoalCard } from './GoalCard';
import styles from './GoalCard.module.css';

/** The goals of a road map under the headings of its source. */
export function GoalGroups({ goals }: { goals: readonly GoalNode[] }) {
  const t = useT();
  return groupByKind(goals).map((group) => (
    <Section key={group.kind} title={t(`goal.heading.${group.kind}`)}>
      <ul className={styles.grid}>
        {group.goals.map((goal) => (
          <li key={goal.id}>
            <GoalCard goal={goal} />
          </li>
        ))}
      </ul>
    </Section>
  ));
}
