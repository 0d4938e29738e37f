import { KeepProcess } from '@/features/editing/politics/components/KeepProcess';
import { keepProcessRoute } from '../keepProcess';

export function KeepProcessPage() {
  const { code } = keepProcessRoute.useParams();
  return <KeepProcess code={code} />;
}
