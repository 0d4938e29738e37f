import { ProblemError } from '@/api/problem';
import { useSession } from '@/api/session';
import { ProblemPage } from '@/components/problem/ProblemPage';
import { NewGoal } from '@/features/editing/components/NewGoal';
import { newGoalRoute } from '../newGoal';

/** Nobody can write without a login; who may write what is the API's to say. */
export function NewGoalPage() {
  const { plan } = newGoalRoute.useSearch();
  const { status } = useSession();
  if (status === 'anonymous') return <ProblemPage error={new ProblemError(401)} />;
  return <NewGoal plan={plan ?? ''} />;
}
