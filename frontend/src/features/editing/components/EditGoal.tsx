import { useQuery } from '@tanstack/react-query';

import { ProblemPage } from '@/components/problem/ProblemPage';
import { PageSkeleton } from '@/components/skeletons';
import { goalToEditQuery } from '../queries';
import { EditGoalForm } from './EditGoalForm';
import { NotAllowed } from './NotAllowed';

/** Reads the goal that is to be edited, and follows what the API says that this reader may do with it. */
export function EditGoal({ code }: { code: string }) {
  const { data: goal, error, refetch } = useQuery(goalToEditQuery(code));
  if (error) return <ProblemPage error={error} onRetry={() => void refetch()} />;
  if (!goal) return <PageSkeleton />;
  if (!goal.body.allowedActions.includes('edit')) return <NotAllowed />;
  return <EditGoalForm key={goal.body.id} code={code} goal={goal} />;
}
