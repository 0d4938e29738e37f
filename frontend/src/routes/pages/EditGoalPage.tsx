import { EditGoal } from '@/features/editing/components/EditGoal';
import { editGoalRoute } from '../editGoal';

export function EditGoalPage() {
  const { code } = editGoalRoute.useParams();
  return <EditGoal code={code} />;
}
