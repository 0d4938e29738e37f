import { useSuspenseQuery } from '@tanstack/react-query';

import { Crumbs } from '@/components/page/Crumbs';
import { EmptyState } from '@/components/page/EmptyState';
import { PageHeading } from '@/components/page/PageHeading';
import { TextLink } from '@/components/page/TextLink';
import { CitedDocuments } from '@/components/source/CitedDocuments';
import { PartyList } from '@/features/parties/components/PartyList';
import { partiesQuery } from '@/features/parties/queries';
import { useT } from '@/i18n';

export function PartiesPage() {
  const t = useT();
  const { data: parties } = useSuspenseQuery(partiesQuery());
  return (
    <div className="page">
      <Crumbs trail={[<TextLink to="/politikk">{t('politics.title')}</TextLink>]} />
      <PageHeading title={t('parties.title')} lead={t('parties.lead')} />
      {parties.items.length > 0 ? (
        <>
          <PartyList parties={parties.items} />
          <CitedDocuments sources={parties.items.map(({ source }) => source)} />
        </>
      ) : (
        <EmptyState>{t('parties.empty')}</EmptyState>
      )}
    </div>
  );
}
