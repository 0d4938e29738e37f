import { notFoundProblem } from '@/api/problem';
import { ProblemPage } from '@/components/problem/ProblemPage';
import { BodyForm } from '@/features/editing/politics/components/BodyForm';
import { isBodyForm } from '@/features/editing/politics/search';
import { bodyFormRoute } from '../bodyForm';

export function BodyFormPage() {
  const { code, form } = bodyFormRoute.useParams();
  const search = bodyFormRoute.useSearch();
  return isBodyForm(form) ? (
    <BodyForm code={code} form={form} search={search} />
  ) : (
    <ProblemPage error={notFoundProblem()} />
  );
}
