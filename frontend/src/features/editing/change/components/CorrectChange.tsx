import { useQuery } from '@tanstack/react-query';

import { ProblemPage } from '@/components/problem/ProblemPage';
import { PageSkeleton } from '@/components/skeletons';
import { NotAllowed } from '../../components/NotAllowed';
import { changeToCorrectQuery } from '../queries';
import { CorrectForm } from './CorrectForm';

/** Reads the change that is to be corrected, and follows what the API says that this reader may do with it. */
export function CorrectChange({ code }: { code: string }) {
  const { data: event, error, refetch } = useQuery(changeToCorrectQuery(code));
  if (error) return <ProblemPage error={error} onRetry={() => void refetch()} />;
  if (!event) return <PageSkeleton />;
  if (!event.body.allowedActions.includes('edit')) return <NotAllowed />;
  return <CorrectForm key={event.body.id} event={event} />;
}
