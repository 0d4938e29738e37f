import { useSuspenseQuery } from '@tanstack/react-query';

import type { Plan } from '@/api/types';
import { LocalisedText } from '@/components/LocalisedText';
import { EmptyState } from '@/components/page/EmptyState';
import { TextLink } from '@/components/page/TextLink';
import { useT } from '@/i18n';
import { isDivisionInferred } from '../goalGroups';
import { goalTreeQuery } from '../queries';
import styles from './FrontGoals.module.css';
import { GoalGroups } from './GoalGroups';

/** The road map's goals, which is what the front page is for. */
export function FrontGoals({ roadMap }: { roadMap: Plan }) {
  const t = useT();
  const { data: tree } = useSuspenseQuery(goalTreeQuery(roadMap.id));
  const without = tree.goals.filter(({ accountableUnit }) => !accountableUnit).length;
  return (
    <>
      <p className={styles.roadMap}>
        {t('front.goalsFrom')}{' '}
        <TextLink to="/strategi/$plan" params={{ plan: roadMap.code }}>
          <LocalisedText value={roadMap.title} />
        </TextLink>
      </p>
      {tree.goals.length > 0 ? <GoalGroups goals={tree.goals} /> : <EmptyState>{t('plan.noGoals')}</EmptyState>}
      <ul className={styles.reservations}>
        {isDivisionInferred(tree.goals) && <li>{t('goal.kindInferred.group')}</li>}
        {without > 0 && (
          <li>{t(without === tree.goals.length ? 'front.noAccountable.any' : 'front.noAccountable.some')}</li>
        )}
      </ul>
    </>
  );
}
