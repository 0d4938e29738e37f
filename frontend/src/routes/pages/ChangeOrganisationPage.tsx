import { ProblemError } from '@/api/problem';
import { useSession } from '@/api/session';
import { ProblemPage } from '@/components/problem/ProblemPage';
import { NewChange } from '@/features/editing/change/components/NewChange';
import { changeOrganisationRoute } from '../changeOrganisation';

/** Nobody can write without a login; who may write what is the API's to say. */
export function ChangeOrganisationPage() {
  const { type, enhet } = changeOrganisationRoute.useSearch();
  const { status } = useSession();
  if (status === 'anonymous') return <ProblemPage error={new ProblemError(401)} />;
  return <NewChange kind={type} unit={enhet} />;
}
