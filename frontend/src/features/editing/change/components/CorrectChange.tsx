import { useQuery } from '@tanstack/react-query';

import { ProblemError } from '@/api/problem';
import { useSession } from '@/api/session';
import { ProblemPage } from '@/components/problem/ProblemPage';
import { PageSkeleton } from '@/components/skeletons';
import { changeToCorrectQuery } from '../queries';
import { CorrectForm } from './CorrectForm';

/** Reads the change that is to be corrected, and follows what the API says that this reader may do with it. */
export function CorrectChange({ code }: { code: string }) {
  const { data: event, error, refetch } = useQuery(changeToCorrectQuery(code));
  const { status } = useSession();
  if (error) return <ProblemPage error={error} onRetry={() => void refetch()} />;
  if (!event) return <PageSkeleton />;
  if (!event.body.allowedActions.includes('edit')) {
    return <ProblemPage error={new ProblemError(status === 'signed-in' ? 403 : 401)} />;
  }
  return <CorrectForm key={event.body.id} event={event} />;
}
