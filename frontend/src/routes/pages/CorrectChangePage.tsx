import { CorrectChange } from '@/features/editing/change/components/CorrectChange';
import { correctChangeRoute } from '../correctChange';

export function CorrectChangePage() {
  const { code } = correctChangeRoute.useParams();
  return <CorrectChange code={code} />;
}
