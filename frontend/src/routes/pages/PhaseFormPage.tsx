import { PhaseForm } from '@/features/editing/politics/components/PhaseForm';
import { phaseFormRoute } from '../keepProcess';

export function PhaseFormPage() {
  const { code } = phaseFormRoute.useParams();
  const { kode } = phaseFormRoute.useSearch();
  return <PhaseForm key={kode} process={code} phase={kode} />;
}
