import { notFoundProblem } from '@/api/problem';
import { ProblemPage } from '@/components/problem/ProblemPage';
import { RegisterForm } from '@/features/editing/register/components/RegisterForm';
import { isRegisterKind } from '@/features/editing/register/search';
import { registerFormRoute } from '../keepRegister';

export function RegisterFormPage() {
  const { kind } = registerFormRoute.useParams();
  const search = registerFormRoute.useSearch();
  return isRegisterKind(kind) ? (
    // Another form at the same address is another draft.
    <RegisterForm key={`${kind}.${JSON.stringify(search)}`} kind={kind} search={search} />
  ) : (
    <ProblemPage error={notFoundProblem()} />
  );
}
