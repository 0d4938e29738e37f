import { useQuery } from '@tanstack/react-query';

import type { Tagged } from '@/api/client';
import { ProblemPage } from '@/components/problem/ProblemPage';
import { PageSkeleton } from '@/components/skeletons';
import { NotAllowed } from '../../components/NotAllowed';
import type { Fact, FactApi } from '../api';
import { EditFactForm, type EditFactProps } from './EditFactForm';

/** The fact as it is now and its ETag: read afresh each time a form opens, and left alone while one is open. */
function useFactToEdit<Body extends Fact>(api: FactApi<Body>, code: string) {
  return useQuery<Tagged<Body>>({
    queryKey: ['editing', 'fact', api.path, code],
    queryFn: () => api.find(code),
    staleTime: Infinity,
    gcTime: 0,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });
}

/** Reads what is to be edited, and follows what the API says that this reader may do with it. */
export function EditFact<Body extends Fact>(properties: EditFactProps<Body>) {
  const { data: fact, error, refetch } = useFactToEdit(properties.api, properties.code);
  if (error) return <ProblemPage error={error} onRetry={() => void refetch()} />;
  if (!fact) return <PageSkeleton />;
  if (!fact.body.allowedActions.includes('edit')) return <NotAllowed />;
  return <EditFactForm key={fact.body.id} {...properties} fact={fact} />;
}
