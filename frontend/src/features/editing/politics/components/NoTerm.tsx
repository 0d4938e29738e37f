import { EmptyState } from '@/components/page/EmptyState';
import { PageHeading } from '@/components/page/PageHeading';
import { SavedNotice } from '@/components/SavedNotice';
import { useT } from '@/i18n';
import { RegistersOfBody } from '../../register/components/RegistersOfBody';

/** Who sits where is a question of a term: where none is registered on the day there is nothing to fill but that. */
export function NoTerm({ code, name }: { code: string; name: string }) {
  const t = useT();
  return (
    <div className="page">
      <SavedNotice saved={t('seats.saved')} deleted={t('seats.deleted')} />
      <PageHeading title={t('seats.title', { body: name })} />
      <EmptyState>{t('seats.noTerm')}</EmptyState>
      <RegistersOfBody body={code} />
    </div>
  );
}
