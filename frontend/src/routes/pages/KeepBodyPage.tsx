import { KeepComposition } from '@/features/editing/politics/components/KeepComposition';
import { keepBodyRoute } from '../keepBody';

export function KeepBodyPage() {
  const { code } = keepBodyRoute.useParams();
  const { dato } = keepBodyRoute.useSearch();
  return <KeepComposition code={code} asOf={dato} />;
}
