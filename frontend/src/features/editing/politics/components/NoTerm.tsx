import { EmptyState } from '@/components/page/EmptyState';
import { PageHeading } from '@/components/page/PageHeading';
import { useT } from '@/i18n';

/** Who sits where is a question of a term: where none is registered on the day there is nothing to fill. */
export function NoTerm({ name }: { name: string }) {
  const t = useT();
  return (
    <div className="page">
      <PageHeading title={t('seats.title', { body: name })} />
      <EmptyState>{t('seats.noTerm')}</EmptyState>
    </div>
  );
}
