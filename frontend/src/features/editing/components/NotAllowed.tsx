import { ProblemError } from '@/api/problem';
import { useSession } from '@/api/session';
import { ProblemPage } from '@/components/problem/ProblemPage';

/** The API says that this reader may not write here: after a login perhaps, or not at all. */
export function NotAllowed() {
  const { status } = useSession();
  return <ProblemPage error={new ProblemError(status === 'signed-in' ? 403 : 401)} />;
}
