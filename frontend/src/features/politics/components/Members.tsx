import type { PoliticalBody } from '@/api/types';
import { EmptyState } from '@/components/page/EmptyState';
import { useT } from '@/i18n';

/** Seats are a stated fact; who sits on them is another one, and nobody has registered it. */
export function Members({ body }: { body: PoliticalBody }) {
  const t = useT();
  const seats = body.term?.seats;
  return (
    <EmptyState>
      {t('body.noMembers')} {seats != null && t('body.seatsAreNotVacancies', { count: seats })}
    </EmptyState>
  );
}
