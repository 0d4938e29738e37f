import { notFoundProblem } from '@/api/problem';
import { ProblemPage } from '@/components/problem/ProblemPage';

export function RouteNotFound() {
  return <ProblemPage error={notFoundProblem()} />;
}
