import { useQueryErrorResetBoundary } from '@tanstack/react-query';
import { useRouter, type ErrorComponentProps } from '@tanstack/react-router';
import { useEffect } from 'react';

import { ProblemPage } from '@/components/problem/ProblemPage';

/** What a page shows when its data could not be had, with a way to try again. */
export function RouteError({ error }: ErrorComponentProps) {
  const router = useRouter();
  const { reset } = useQueryErrorResetBoundary();
  useEffect(() => reset(), [reset]);
  return <ProblemPage error={error} onRetry={() => void router.invalidate()} />;
}
